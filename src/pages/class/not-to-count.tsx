import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { ButtonLink } from '#ui/button/button.tsx';

import { finishPath } from './session-address.ts';

type NotToCountProps = { readonly session: Session | null | undefined };

/** Where there is no open session to show: not known yet, none, or one that has ended; with the way on. */
export function NotToCount({ session }: NotToCountProps) {
  const say = useWords('class');
  const common = useWords('common');
  if (session === undefined) return <p>{common('waiting')}</p>;
  return (
    <>
      <p>{say(session === null ? 'count.none' : 'count.over')}</p>
      <ButtonLink kind="main" href={session === null ? paths.class() : finishPath(session.id)}>
        {session === null ? say('toClass') : common('next')}
      </ButtonLink>
    </>
  );
}
