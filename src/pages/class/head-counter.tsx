import type { CountChange } from '#actions/count-heads.ts';
import type { Counter as CounterId } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import type { SessionCounts } from '#reads/session-counts.ts';
import { Counter } from '#ui/counter/counter.tsx';

type HeadCounterProps = {
  readonly counter: CounterId;
  readonly counts: SessionCounts;
  readonly onCount: (counter: CounterId, change: CountChange) => void;
  readonly onType: (counter: CounterId) => void;
};

/** One row of the count: who, how many, and the keys to change it. */
export function HeadCounter({ counter, counts, onCount, onType }: HeadCounterProps) {
  const say = useWords('class');
  const who = say.plain(`count.who.${counter}`);
  const { count } = counts.of[counter];
  return (
    <Counter
      label={say(`count.who.${counter}`)}
      count={say('count.people', { count })}
      less={{
        word: say('count.less'),
        name: say.plain('count.lessOf', { who }),
        onPress: () => onCount(counter, { add: -1 }),
      }}
      more={{
        word: say('count.more'),
        name: say.plain('count.moreOf', { who }),
        onPress: () => onCount(counter, { add: 1 }),
      }}
      type={{
        name: say.plain('count.typeOf', { who, people: say.plain('count.people', { count }) }),
        onPress: () => onType(counter),
      }}
    />
  );
}
