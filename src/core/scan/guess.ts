// A coarse guess at what a foreign text may be, for a kind sentence only. It never decides what is accepted.
import { PRACTICE_HEAD } from './practice-papers.ts';

/** In the order in which they are tried. */
export const GUESSES = ['other-edition', 'web', 'shop-slip', 'shop-code', 'real-slip', 'unknown'] as const;

/**
 * `other-edition`: a practice code, but none of ours · `web`: an address of the web · `shop-slip`: the barcode for convenience
 * stores on a real slip · `shop-code`: a shop's own payment code · `real-slip`: perhaps a real tax slip · `unknown`.
 */
export type Guess = (typeof GUESSES)[number];

// Keyboards for Japanese write a minus (U+2212) or a long vowel (U+30FC) where paper has a hyphen.
const LEFT_OUT = /[\s\p{Pd}\u2212\u30FC\p{Ps}\p{Pe}]/gu;
/** What stands between the fields of a GS1 code, and the marks some readers put before one. */
const GS1_SEPARATOR = String.fromCodePoint(0x1d);
const GS1_MARK = /^\](?:C1|Q3|e0|d2)/u;
const SHOP_SLIP_DIGITS = /^91\d{42}$/u;
const LEAST_DIGITS = 15;
const LEAST_SHARE = 0.6;

/** Text as it is compared: full-width letters made plain, without spaces, hyphens and brackets. */
export const plainForm = (text: string): string => text.normalize('NFKC').replaceAll(LEFT_OUT, '');

/** How many digits there must be, and that they are most of the text: what a slip's code or number looks like. */
function isMostlyDigits(text: string): boolean {
  const digits = text.match(/\d/gu)?.length ?? 0;
  return digits >= LEAST_DIGITS && digits > text.length * LEAST_SHARE;
}

/** What a text that is no practice code may be; the scanner has a sentence for each. Never throws, whatever the text. */
export function guessWhat(text: string): Guess {
  const plain = plainForm(text);
  if (plain.startsWith(PRACTICE_HEAD)) return 'other-edition';
  if (/^https?:/iu.test(plain)) return 'web';
  if (SHOP_SLIP_DIGITS.test(plain)) return 'shop-slip';
  if (plain.startsWith('000201')) return 'shop-code';
  const isGs1 = text.includes(GS1_SEPARATOR) || GS1_MARK.test(text);
  return isGs1 || isMostlyDigits(plain) ? 'real-slip' : 'unknown';
}
