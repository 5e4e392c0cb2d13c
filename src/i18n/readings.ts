// Marked text: `{漢字|かんじ}` gives a reading, `/` a place where a line may break (decision 0008).

export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'reading'; readonly text: string; readonly reading: string }
  | { readonly kind: 'break' };

/** The signs that marks are made of, and the private letters that stand for them in words a person gave us (a venue named A/B). */
const SIGNS = '{|}/';
const FIRST_STAND_IN = 0xe000;

/** Words from outside, to be put into marked text: what looks like a mark in them is none. */
export function literal(text: string): string {
  return text.replaceAll(/[{|}/]/gu, (sign) => String.fromCodePoint(FIRST_STAND_IN + SIGNS.indexOf(sign)));
}

const withSigns = (text: string): string =>
  text.replaceAll(/[\uE000-\uE003]/gu, (letter) => SIGNS.charAt(letter.charCodeAt(0) - FIRST_STAND_IN));

const MARK = /\{([^{}|]+)\|([^{}|]+)\}|\//gu;

/** Marked text cut into what a screen draws, in order. Braces that are no complete mark stay as they are. */
export function readMarks(marked: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    if (match.index > from) parts.push({ kind: 'plain', text: withSigns(marked.slice(from, match.index)) });
    const [whole, text, reading] = match;
    parts.push(
      text !== undefined && reading !== undefined ? { kind: 'reading', text, reading } : { kind: 'break' },
    );
    from = match.index + whole.length;
  }
  if (from < marked.length) parts.push({ kind: 'plain', text: withSigns(marked.slice(from)) });
  return parts;
}

/** Marked text as a voice should say it: where a reading is given, the reading, which no voice gets wrong. */
export function asSpoken(marked: string): string {
  return withSigns(marked.replaceAll(MARK, (_, _text, reading: string | undefined) => reading ?? ''));
}

/** Marked text without its marks, for titles, labels and speech by the screen reader. */
export function withoutMarks(marked: string): string {
  return withSigns(marked.replaceAll(MARK, (_, text: string | undefined) => text ?? ''));
}
