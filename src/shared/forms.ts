// The small forms every contract is made of: ids, days, months, counts. Imports only valibot.
import * as v from 'valibot';

/** 128 random bits as 32 lower-case hex digits. Not time-ordered, not derived from anything (decision 0003). */
export const hexId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** SHA-256 as 64 lower-case hex digits. */
export const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Slug of a lesson or venue: lower-case words joined by hyphens, at most 40 characters. A town may have its own. */
export const slug = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** A calendar day in Japan, `2026-11-20`. Only days that exist pass. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }),
);
export type Day = v.InferOutput<typeof day>;

/** A month, `2026-11`. */
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
export type Month = v.InferOutput<typeof month>;

/** A whole number of heads or things from 0 to `most`. */
export const countUpTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
