import { useEffect, useState } from 'preact/hooks';

import { MOST_MINUTES, setMinutes } from '#actions/set-minutes.ts';
import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { Counter } from '#ui/counter/counter.tsx';

import { useDeed } from '../deed/use-deed.ts';

const STEP_MINUTES = 15;

/** How long the session took, in quarters of an hour. */
export function MinutesCounter({ session }: { readonly session: Session }) {
  const say = useWords('class');
  const doDeed = useDeed();
  // Presses come faster than the phone writes: the next one goes on from what was asked for last.
  const [asked, setAsked] = useState<number>();
  useEffect(() => {
    if (asked === session.minutes) setAsked(undefined);
  }, [asked, session.minutes]);
  const add = (minutes: number) => {
    const wanted = Math.min(Math.max((asked ?? session.minutes) + minutes, 0), MOST_MINUTES);
    setAsked(wanted);
    doDeed(async () => {
      // A session that has ended takes no change: what was asked for will never be stored.
      if ((await setMinutes(session.id, wanted)) === 'closed') setAsked(undefined);
    });
  };
  const name = (key: string) => `${say.plain('finish.minutes')} ${say.plain(key)}`;
  return (
    <Counter
      label={say('finish.minutes')}
      count={say('finish.minutesOf', { minutes: session.minutes })}
      less={{
        word: say('finish.lessMinutes'),
        name: name('finish.lessMinutes'),
        onPress: () => add(-STEP_MINUTES),
      }}
      more={{
        word: say('finish.moreMinutes'),
        name: name('finish.moreMinutes'),
        onPress: () => add(STEP_MINUTES),
      }}
    />
  );
}
