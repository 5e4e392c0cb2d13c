// How a screen gets its words.
import type { VNode } from 'preact';

import { drawMarked } from './draw-marked.tsx';
import { withoutMarks } from './readings.ts';
import { wordsOf, type WordValues } from './start-i18n.ts';

export type Words = {
  /** The words of a key, drawn with readings and phrase breaks. */
  (key: string, values?: WordValues): VNode;
  /** The same words as bare text, for titles, labels and alternatives of pictures. */
  plain(key: string, values?: WordValues): string;
};

/** The words of one loaded file of `locales/`. */
export function wordsFor(namespace: string): Words {
  const draw = (key: string, values?: WordValues) => drawMarked(wordsOf(namespace, key, values));
  return Object.assign(draw, {
    plain: (key: string, values?: WordValues) => withoutMarks(wordsOf(namespace, key, values)),
  });
}

/** The words of a screen's own file; the screen is drawn again when the language changes, as the signal is read while drawing. */
export const useWords = wordsFor;
