import { guessWhat, plainForm } from './guess.ts';
import { SLIPS, SLIP_IDS, type SlipId } from './practice-papers.ts';
import { isCardNumber, isMyNumber, realDataIn, type RealData } from './real-data.ts';

/** What may be somebody's own in a field for a practice number. */
export type OwnNumber = Exclude<RealData, 'pin'>;

/**
 * `near`: almost a practice number, so a digit is wrong, missing or too many · `real-slip`: perhaps the number of a real slip ·
 * `my-number`, `card`, `phone`: perhaps somebody's own.
 */
export type NumberGuess = 'empty' | 'near' | 'real-slip' | 'unknown' | OwnNumber;

/** What was typed. A refusal carries a guess and never a digit. */
export type SeenNumber =
  | { readonly kind: 'practice'; readonly slip: SlipId }
  | { readonly kind: 'refused'; readonly guess: NumberGuess };

/** Practice numbers begin with zeros, which are given to nobody; so does a practice number with a slip of the finger. */
const NEAR = /^0{12}|^0+1?$/u;

const practiceNumbers = SLIP_IDS.map((id) => plainForm(SLIPS[id].number.payment));

/** The shortest and the longest number that somebody may have; a longer text begins with it. */
const LEAST_OWN_DIGITS = 10;
const MOST_OWN_DIGITS = 19;

/** How many of these digits are not as in the practice number that is most like them; 0 for its beginning. */
const slips = (digits: string): number =>
  Math.min(
    ...practiceNumbers.map((number) => Array.from(digits).filter((digit, at) => digit !== number[at]).length),
  );

/**
 * What these digits may be. Practice numbers begin with zeros, which are looked through for what may stand behind them; of a number
 * with one slip only the whole is asked about, for zeros behind a wrong digit are soon like a telephone number.
 */
function ownNumber(digits: string): OwnNumber | undefined {
  const wrong = slips(digits);
  if (wrong === 0) return undefined;
  const isNear = NEAR.test(digits);
  if (!isNear && isMyNumber(digits)) return 'my-number';
  if (!isNear && isCardNumber(digits)) return 'card';
  if (wrong === 1) return undefined;
  const oneZero = isNear ? digits.replace(/^0+(?=0)/u, '') : digits;
  // no telephone number begins with two zeros
  const phone = oneZero.startsWith('00') ? undefined : realDataIn(oneZero);
  return phone ?? realDataIn(digits.replace(/^0+/u, ''));
}

/**
 * What in a text typed so far may be somebody's own number; undefined while it is the beginning of a practice number, close to one,
 * or nobody's. What comes at once is judged as if it was typed digit by digit.
 */
export function ownNumberIn(typed: string): OwnNumber | undefined {
  const digits = plainForm(typed).replaceAll(/\D/gu, '');
  const zeros = /^0*/u.exec(digits)?.[0].length ?? 0;
  const most = Math.min(digits.length, zeros + MOST_OWN_DIGITS);
  for (let length = LEAST_OWN_DIGITS; length <= most; length += 1) {
    const own = ownNumber(digits.slice(0, length));
    if (own !== undefined) return own;
  }
  return undefined;
}

function guessNumber(plain: string): NumberGuess {
  if (plain === '') return 'empty';
  const own = ownNumberIn(plain);
  if (own !== undefined) return own;
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
