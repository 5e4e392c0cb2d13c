import type { HelpLevel } from '#core/lesson/help-level.ts';
import { useWords } from '#i18n/use-words.ts';
import { namePress } from '#simulators/press-button.tsx';
import { simulatorWords, type SimulatorId } from '#simulators/registry.ts';
import { Callout } from '#ui/callout/callout.tsx';

import { Feedback } from '../lesson/feedback.tsx';
import type { Practice } from './use-practice.ts';

type PracticeSaidProps = {
  readonly id: SimulatorId;
  readonly practice: Practice;
  /** Undefined while it is not known how much help this person wants. */
  readonly help: HelpLevel | undefined;
  readonly isHintWanted: boolean;
};

/** What was pressed, what it means, and where to press instead, as far as help is wanted. */
export function PracticeSaid({ id, practice, help, isHintWanted }: PracticeSaidProps) {
  const say = useWords(simulatorWords(id));
  const lesson = useWords('lesson');
  const { said, answer, count, isDone, pointAt } = practice;
  const isAgain = said?.kind === 'again' && pointAt === undefined;
  const isWhereTold =
    isHintWanted || pointAt !== undefined || help === 'full' || (isAgain && help !== 'none');
  const where =
    answer === undefined || answer.by === 'outside' || !isWhereTold ? null : (
      <p>{say(`where.${answer.id}`)}</p>
    );
  const isSilent = said === undefined || pointAt !== undefined;
  return (
    <>
      <Feedback
        about={isSilent ? undefined : String(count)}
        kind={isDone ? 'ok' : said?.kind === 'ok' ? 'ok' : isAgain ? 'again' : 'info'}
      >
        {said?.pressed === undefined || !isAgain ? null : (
          <p>{lesson('practice.pressed', { pressed: namePress(say, said.pressed) })}</p>
        )}
        {said?.key === undefined ? null : <p>{say(said.key)}</p>}
        {isAgain ? where : null}
      </Feedback>
      {isAgain || where === null ? null : <Callout kind="info">{where}</Callout>}
    </>
  );
}
