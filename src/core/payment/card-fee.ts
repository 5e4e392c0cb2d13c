// What a payment by card costs beside the tax. The figures age, so they stand among the facts (`src/content/facts.json`).

export type CardFeeRule = {
  /** The fee without tax up to the first step of the amount, in yen. */
  readonly firstYen: number;
  /** What each further step begun adds to it, without tax, in yen. */
  readonly furtherYen: number;
  /** How many yen of the amount are one step. */
  readonly stepYen: number;
  /** The consumption tax on the fee, in per cent. */
  readonly taxPercent: number;
};

/**
 * The system fee, tax included, in whole yen, for an amount of at least 1 yen: each step begun adds its part, and what is less than a
 * yen is dropped. Checked against the table and the examples of 神奈川県 (39,500 yen: 288; 66,500 yen: 535).
 */
export function cardFeeYen(amountYen: number, rule: CardFeeRule): number {
  const steps = Math.ceil(amountYen / rule.stepYen);
  const bare = rule.firstYen + rule.furtherYen * (steps - 1);
  // whole numbers until the last division: 37 × 1.1 is not 40.7 in floating point for every amount
  return Math.floor((bare * (100 + rule.taxPercent)) / 100);
}
