// What the page may ask the worker about the parts of the app, with its answers.
import { keepPart, wholeParts, type Parts } from './kept-parts.ts';
import { areWordsKept, keepWords } from './kept-words.ts';

type Split = {
  readonly atOnce: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly parts: Parts;
};

/** Which parts can be opened without a network in this language, and which cannot. */
export async function whichParts(
  { atOnce, words, parts }: Split,
  language: string,
): Promise<{ kept: string[]; others: string[] }> {
  const all = [...atOnce, ...parts.keys()];
  // Without the words of its screens no lesson opens in that language.
  const kept = (await areWordsKept(words, language))
    ? [...atOnce, ...(await wholeParts(parts, language))]
    : [];
  return { kept, others: all.filter((part) => !kept.includes(part)) };
}

/** Keeps a part with all it needs in this language. False if not everything could be kept: no network, or no room. */
export async function answerKeep(
  { words, parts }: Split,
  part: string,
  language: string,
): Promise<{ isKept: boolean }> {
  const kept = Promise.all([keepWords(words, language), keepPart(parts, part, language)]);
  return kept.then(
    () => ({ isKept: true }),
    () => ({ isKept: false }),
  );
}
