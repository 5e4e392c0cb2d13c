// What both benchmarks share: two sides in turn, and the middle of what was measured.

export type Side = 'app' | 'hand-written';

/** The two sides, in turn first, so that a machine growing warm or busy favours neither. */
export const inTurn = (round: number): readonly Side[] =>
  round % 2 === 0 ? ['app', 'hand-written'] : ['hand-written', 'app'];

/** The number in the middle. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
