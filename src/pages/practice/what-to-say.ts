// After a press: what is said about it, and whether the place of the right press is told.
import type { HelpLevel } from '#core/lesson/help-level.ts';
import type { PressName, Said } from '#simulators/simulator.ts';

type Asked = {
  readonly said: Said | undefined;
  /** Undefined while it is not known how much help this person wants. */
  readonly help: HelpLevel | undefined;
  /** The person asked for the hint, or for the answer; then the last press is no matter any more. */
  readonly isHintWanted: boolean;
  readonly isAnswerShown: boolean;
  readonly isDone: boolean;
  /** The right press is the person's own judgement: it is not given away before they tried or asked. */
  readonly isJudgement: boolean;
};

export type ToSay = {
  readonly kind: Said['kind'];
  /** What was pressed, where that leads elsewhere. */
  readonly pressed: PressName | undefined;
  readonly key: string | undefined;
  /** Below what is said about the press, by itself, or not at all. */
  readonly where: 'said' | 'alone' | undefined;
};

const NOTHING = { kind: 'info', pressed: undefined, key: undefined } as const;

/** Whether the place of the right press is told to a person with this help after a press of this kind. */
function isWhereTold({ said, help, isHintWanted, isAnswerShown, isJudgement }: Asked): boolean {
  if (isHintWanted || isAnswerShown || (help === 'full' && !isJudgement)) return true;
  return said?.kind === 'again' && (help === 'full' || help === 'on-request');
}

/** What to say now. Someone who gets no help any more still hears what they pressed, and can ask for the answer. */
export function whatToSay(asked: Asked): ToSay {
  const { said, isAnswerShown, isDone } = asked;
  const isTold = !isDone && isWhereTold(asked);
  if (said === undefined || isAnswerShown) return { ...NOTHING, where: isTold ? 'alone' : undefined };
  const { kind, key } = said;
  const isAgain = kind === 'again';
  return {
    kind: isDone ? 'ok' : kind,
    pressed: isAgain ? said.pressed : undefined,
    key,
    where: isTold ? (isAgain ? 'said' : 'alone') : undefined,
  };
}
