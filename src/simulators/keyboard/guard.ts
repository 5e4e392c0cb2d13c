// What is typed here is practice. A number that may be somebody's own is let go of with the press that completes it.
import { isForeignPin, realDataIn, type RealData } from '#core/scan/real-data.ts';

import type { TypingTarget } from './exercises.ts';

export const FIELDS = ['text', 'phone', 'pin'] as const;
export type Field = (typeof FIELDS)[number];

/** Where this exercise may be written; the first is its own. */
export function fieldsFor(target: TypingTarget): readonly [Field, ...Field[]] {
  if (target === 'pin') return ['pin'];
  return target === 'phone' ? ['text', 'phone'] : ['text'];
}

/** Longer than any exercise, shorter than what would hide a number. */
const MOST_LETTERS = 26;
const PIN_DIGITS = 4;
/** Fewer figures are nobody's number. */
const LEAST_DIGITS = 9;

export type Refusal = RealData | 'long';

/** Why this text may not stay; undefined if it may. Digits count as one number whatever stands between them. */
export function refusalOf(text: string, field: Field): Refusal | undefined {
  if (field === 'pin') return isForeignPin(text) || text.length > PIN_DIGITS ? 'pin' : undefined;
  if (text.length < LEAST_DIGITS) return undefined;
  if (text.length > MOST_LETTERS) return realDataIn(text) ?? 'long';
  const digits = text.replaceAll(/\D/gu, '');
  return realDataIn(text) ?? realDataIn(digits);
}
