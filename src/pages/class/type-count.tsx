import type { Counter } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import type { SessionCounts } from '#reads/session-counts.ts';
import { NumberPad } from '#ui/number-pad/number-pad.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

type TypeCountProps = {
  readonly counter: Counter | undefined;
  readonly counts: SessionCounts;
  /** The total to set, or undefined to leave it as it is. */
  readonly onDone: (total: number | undefined) => void;
};

/** The sheet in which a total is written, with what it was before it. */
export function TypeCount({ counter, counts, onDone }: TypeCountProps) {
  const say = useWords('class');
  const counted = counts.of[counter ?? 'residents'];
  const people = (count: number) => say.plain('count.people', { count });
  const now = people(counted.count);
  const who = say.plain(`count.who.${counted.counter}`);
  return (
    <Sheet isOpen={counter !== undefined} onClose={() => onDone(undefined)} title={say('pad.title', { who })}>
      <NumberPad
        figures={counted.figures}
        words={{
          erase: say('pad.erase'),
          shown: (typed) =>
            typed === undefined
              ? say('pad.now', { people: now })
              : say('pad.change', { before: now, after: people(typed) }),
          done: (typed) =>
            typed === undefined ? say('pad.leave') : say('pad.set', { people: people(typed) }),
        }}
        onDone={onDone}
      />
    </Sheet>
  );
}
