import { guessWhat, plainForm } from './guess.ts';
import { SLIPS, SLIP_IDS, type SlipId } from './practice-papers.ts';

/** `near`: almost a practice number, so a digit is wrong, missing or too many · `real-slip`: perhaps the number of a real slip. */
export type NumberGuess = 'empty' | 'near' | 'real-slip' | 'unknown';

/** What was typed. A refusal carries a guess and never a digit. */
export type SeenNumber =
  | { readonly kind: 'practice'; readonly slip: SlipId }
  | { readonly kind: 'refused'; readonly guess: NumberGuess };

/** Practice numbers begin with zeros, which are given to nobody; so does a practice number with a slip of the finger. */
const NEAR = /^0{12}|^0+1?$/u;

function guessNumber(plain: string): NumberGuess {
  if (plain === '') return 'empty';
  if (NEAR.test(plain)) return 'near';
  const guess = guessWhat(plain);
  return guess === 'real-slip' || guess === 'shop-slip' || guess === 'shop-code' ? 'real-slip' : 'unknown';
}

/** Judges a typed 納付番号. Spaces, hyphens and full-width digits do not matter; every digit does. */
export function whatIsThisNumber(typed: string): SeenNumber {
  const plain = plainForm(typed);
  const slip = SLIP_IDS.find((id) => plainForm(SLIPS[id].number.payment) === plain);
  return slip === undefined ? { kind: 'refused', guess: guessNumber(plain) } : { kind: 'practice', slip };
}
