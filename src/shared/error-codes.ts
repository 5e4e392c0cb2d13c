// The one list of words with which the collector refuses. A screen turns each into a sentence; a reply never says more.
import * as v from 'valibot';

export const ERROR_CODES = [
  'not-found',
  'method',
  'content-type',
  'too-large',
  'malformed',
  'period',
  'conflict',
  'no-access',
  'wrong-code',
  'wrong-sign-in',
  'set-up-closed',
  'cross-site',
  'too-many',
  'too-old',
  'busy',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The body of every refusal: one code, no text of the error itself. */
export const refusal = v.strictObject({ error: v.picklist(ERROR_CODES) });
export type Refusal = v.InferOutput<typeof refusal>;
