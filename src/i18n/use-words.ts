// How a screen gets its words.
import type { VNode } from 'preact';

import { drawMarked } from './draw-marked.tsx';
import { asSpoken, withoutMarks } from './readings.ts';
import { wordsOf, type WordValues } from './start-i18n.ts';

export type Words = {
  /** The words of a key, drawn with readings and phrase breaks. */
  (key: string, values?: WordValues): VNode;
  /** The same words as bare text, for titles, labels and alternatives of pictures. */
  plain(key: string, values?: WordValues): string;
  /** The same words with their marks, to be put into other words. */
  marked(key: string, values?: WordValues): string;
  /** The same words as a voice says them. */
  spoken(key: string, values?: WordValues): string;
};

/** The words of one loaded file of `locales/`; `always` are values that any of them may ask for. */
export function wordsFor(namespace: string, always?: WordValues): Words {
  const find = (key: string, values?: WordValues) => wordsOf(namespace, key, { ...always, ...values });
  return Object.assign((key: string, values?: WordValues) => drawMarked(find(key, values)), {
    plain: (key: string, values?: WordValues) => withoutMarks(find(key, values)),
    marked: find,
    spoken: (key: string, values?: WordValues) => asSpoken(find(key, values)),
  });
}

const known = new Map<string, Words>();

/** The words of a screen's own file; the screen is drawn again when the language changes, as the signal is read while drawing. */
export function useWords(namespace: string): Words {
  const words = known.get(namespace) ?? wordsFor(namespace);
  known.set(namespace, words);
  return words;
}
