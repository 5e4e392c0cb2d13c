// What must never be typed into a practice screen: numbers that may be somebody's own. Whoever takes text asks here at each press
// and lets go of it at once when the answer is a word.
import people from './practice-people.json' with { type: 'json' };

const REAL_DATA = ['my-number', 'card', 'phone', 'pin'] as const;
/** `my-number`: passes the check of a 個人番号 · `card`: passes the check of a payment card · `phone` · `pin`: four digits that are not the practice ones. */
export type RealData = (typeof REAL_DATA)[number];

/** The telephone numbers of practice, as printed. Nobody has them. */
export const PRACTICE_PHONES: readonly string[] = people.phones;
/** The four digits that stand for a PIN in every practice. */
export const PRACTICE_PIN: string = people.pin;

const MY_NUMBER_DIGITS = 12;
const CARD_LEAST_DIGITS = 14;
const CARD_MOST_DIGITS = 19;
const PHONE_DIGITS = [10, 11];

const digitsOf = (text: string): number[] => Array.from(text, Number);

/**
 * Whether twelve digits pass the check of a 個人番号: 11 minus the rest of the weighted sum by 11, or 0 where that rest is 0 or 1
 * (平成26年総務省令第85号 第5条).
 */
export function isMyNumber(text: string): boolean {
  if (text.length !== MY_NUMBER_DIGITS) return false;
  const [check, ...others] = digitsOf(text).toReversed();
  const sum = others.reduce((total, digit, at) => total + digit * (at < 6 ? at + 2 : at - 4), 0);
  const rest = sum % 11;
  return check === (rest <= 1 ? 0 : 11 - rest);
}

/** Whether 14 to 19 digits pass the check of a payment card (Luhn, ISO/IEC 7812-1). */
export function isCardNumber(text: string): boolean {
  if (text.length < CARD_LEAST_DIGITS || text.length > CARD_MOST_DIGITS) return false;
  const sum = digitsOf(text)
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? digit : digit * 2))
    .reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
  return sum % 10 === 0;
}

const practiceDigits = PRACTICE_PHONES.map((phone) => phone.replaceAll('-', ''));

/** A telephone number, but for the practice ones and what may still become one of them. */
const isForeignPhone = (text: string): boolean =>
  text.startsWith('0') &&
  PHONE_DIGITS.includes(text.length) &&
  !practiceDigits.some((phone) => phone.startsWith(text));

/** Digits that stand together, with spaces, hyphens and brackets between them taken for nothing. */
const runsOfDigits = (text: string): string[] =>
  (text.normalize('NFKC').match(/\d(?:[\s\p{Pd}\u2212\u30FC().]*\d)*/gu) ?? []).map((run) =>
    run.replaceAll(/\D/gu, ''),
  );

/** What in this text may be somebody's own number; undefined if nothing. Looks at each run of digits as a whole. */
export function realDataIn(text: string): Exclude<RealData, 'pin'> | undefined {
  for (const run of runsOfDigits(text)) {
    if (isMyNumber(run)) return 'my-number';
    if (isCardNumber(run)) return 'card';
    if (isForeignPhone(run)) return 'phone';
  }
  return undefined;
}

/** Whether four digits asked for as a PIN are other than the practice ones, and so perhaps somebody's own. */
export const isForeignPin = (text: string): boolean => /^\d{4}$/u.test(text) && text !== PRACTICE_PIN;
