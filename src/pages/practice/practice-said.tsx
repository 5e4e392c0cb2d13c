import type { ComponentChildren } from 'preact';

import type { HelpLevel } from '#core/lesson/help-level.ts';
import { useWords, type Words } from '#i18n/use-words.ts';
import { markedPress } from '#simulators/press-button.tsx';
import { simulatorWords, type SimulatorId } from '#simulators/registry.ts';
import type { Press } from '#simulators/simulator.ts';
import { Callout } from '#ui/callout/callout.tsx';

import { Feedback } from '../lesson/feedback.tsx';
import type { Practice } from './use-practice.ts';
import { whatToSay } from './what-to-say.ts';

type PracticeSaidProps = {
  readonly id: SimulatorId;
  readonly practice: Practice;
  readonly help: HelpLevel | undefined;
  readonly isHintWanted: boolean;
};

/** Where to press. What only a camera can do has no place. */
const placeOf = (say: Words, { id, by }: Press<unknown>) =>
  by === 'outside' ? null : <p>{say(`where.${id}`)}</p>;

/** What is said now, and about which press it is asked. */
function useToSay({ practice, help, isHintWanted }: Omit<PracticeSaidProps, 'id'>) {
  const { said, answer, isDone, pointAt } = practice;
  const isAnswerShown = pointAt !== undefined;
  const isJudgement = answer?.isJudgement === true;
  return whatToSay({ said, help, isHintWanted, isAnswerShown, isDone, isJudgement });
}

type PlaceAloneProps = {
  readonly place: ComponentChildren;
  /** Whoever asks is answered where they look and listen; what is told unasked waits to be read. */
  readonly asked: string | undefined;
};

/** Where to press, by itself. */
function PlaceAlone({ place, asked }: PlaceAloneProps) {
  return (
    <>
      <Feedback about={place === null ? undefined : asked} kind="info">
        {place}
      </Feedback>
      {place === null || asked !== undefined ? null : <Callout kind="info">{place}</Callout>}
    </>
  );
}

/** What was pressed, what it means, and where to press instead, as far as help is wanted. */
export function PracticeSaid({ id, ...asked }: PracticeSaidProps) {
  const say = useWords(simulatorWords(id));
  const lesson = useWords('lesson');
  const { answer, count, pointAt } = asked.practice;
  const { kind, pressed, key, where } = useToSay(asked);
  const place = answer === undefined ? null : placeOf(say, answer);
  const isSilent = pressed === undefined && key === undefined;
  const isAsked = asked.isHintWanted || pointAt !== undefined;
  return (
    <>
      <Feedback about={isSilent ? undefined : `${count} ${where}`} kind={kind}>
        {pressed === undefined ? null : (
          <p>{lesson('practice.pressed', { pressed: markedPress(say, pressed) })}</p>
        )}
        {key === undefined ? null : <p>{say(key)}</p>}
        {where === 'said' ? place : null}
      </Feedback>
      <PlaceAlone place={where === 'alone' ? place : null} asked={isAsked ? String(count) : undefined} />
    </>
  );
}
