import type { ComponentChildren } from 'preact';

import { literal } from '#i18n/readings.ts';
import type { Words } from '#i18n/use-words.ts';
import { usePress } from '#ui/button/press.ts';

import type { Press, SimulatorFace } from './simulator.ts';

import styles from './press-button.module.css';

type PressButtonProps<Action> = Pick<SimulatorFace<never, Action>, 'act' | 'pointAt'> & {
  readonly press: Press<Action>;
  /** The words of the simulator. */
  readonly say: Words;
  /** `key`: a key of a pad · `row`: as wide as the phone · `main`: the strong one of this drawn screen · `link`: looks like a link. */
  readonly look?: 'key' | 'row' | 'main' | 'link';
  readonly class?: string | undefined;
  /** What is drawn on it, where that is not its words: a picture. The words are its name all the same. */
  readonly children?: ComponentChildren;
  /** Keys that are pressed several times in a row. */
  readonly isQuickRepeatWanted?: boolean;
};

/** The words of a press, marks and all, to be put into a sentence about it. */
export const markedPress = (say: Words, { id, letters }: Pick<Press<unknown>, 'id' | 'letters'>): string =>
  letters === undefined ? say.marked(`press.${id}`) : literal(letters);

/** The name under which a press is heard. */
export const namePress = (say: Words, { id, letters }: Pick<Press<unknown>, 'id' | 'letters'>): string =>
  letters ?? say.plain(`press.${id}`);

/** A button on a drawn phone: slip-tolerant, named by its words, ringed when the person asked where to press. */
export function PressButton<Action>({
  press,
  say,
  act,
  pointAt,
  look = 'row',
  class: extra,
  children,
  isQuickRepeatWanted = false,
}: PressButtonProps<Action>) {
  const isPointedAt = pointAt === press.id;
  const classes = [styles['press'], styles[look], isPointedAt ? styles['here'] : undefined, extra];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      data-here={isPointedAt ? '' : undefined}
      aria-label={children === undefined ? undefined : namePress(say, press)}
      {...usePress(() => act(press.action), isQuickRepeatWanted)}
    >
      {children ?? <span>{press.letters ?? say(`press.${press.id}`)}</span>}
    </button>
  );
}
