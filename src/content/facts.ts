// What ages and is told to residents as fact: each with its source and the day it was looked up. Words ask for a fact by its name.
import * as v from 'valibot';

import { day } from '#shared/forms.ts';

import written from './facts.json' with { type: 'json' };

const fact = v.strictObject({
  value: v.pipe(v.string(), v.minLength(1)),
  source: v.pipe(v.string(), v.minLength(1)),
  checkedOn: day,
});
export type Fact = v.InferOutput<typeof fact>;

export const FACTS: Readonly<Record<string, Fact>> = v.parse(
  v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), fact),
  written,
);

/** The values of all facts by name, to be filled into words: `{{facts.consumerHotline}}`. */
export const factValues = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(FACTS).map(([name, { value }]) => [name, value]));
