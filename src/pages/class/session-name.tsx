import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { monthAndDay } from '#reads/today.ts';

export type NamedSession = Pick<Session, 'date' | 'number'>;

/** 「11月20日 1回目」: how a session is called. */
export function SessionName({ session }: { readonly session: NamedSession }) {
  const say = useWords('class');
  return say('session', { ...monthAndDay(session.date), number: session.number });
}
