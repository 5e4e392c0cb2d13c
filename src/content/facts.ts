// What ages and is told to residents as fact: each with its source and the day it was looked up. Words ask for a fact by its name.
import * as v from 'valibot';

import type { CardFeeRule } from '#core/payment/card-fee.ts';
import { day } from '#shared/forms.ts';

import written from './facts.json' with { type: 'json' };

const fact = v.strictObject({
  value: v.pipe(v.string(), v.minLength(1)),
  source: v.pipe(v.string(), v.minLength(1)),
  checkedOn: day,
  /** The numbers of a rule, for what is reckoned with them; each name says its unit. */
  figures: v.optional(v.record(v.string(), v.pipe(v.number(), v.minValue(0)))),
});
const feeRule = v.strictObject({
  firstYen: v.number(),
  furtherYen: v.number(),
  stepYen: v.number(),
  taxPercent: v.number(),
});
export type Fact = v.InferOutput<typeof fact>;

export const FACTS: Readonly<Record<string, Fact>> = v.parse(
  v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), fact),
  written,
);

/** The values of all facts by name, to be filled into words: `{{facts.consumerHotline}}`. */
export const factValues = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(FACTS).map(([name, { value }]) => [name, value]));

/** The rule by which the payment site takes a fee for cards. Throws if the facts do not hold it. */
export const cardFeeRule = (): CardFeeRule => v.parse(feeRule, FACTS['cardFee']?.figures);
