// What the organiser's pages and the collector say to each other besides reports.
import * as v from 'valibot';

import { joinCode, municipality, venue } from './enrolment.ts';

/** NIST SP 800-63B: length instead of composition rules; 64 and more must be possible. */
export const password = v.pipe(v.string(), v.minLength(12), v.maxLength(128));

export const signInName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

/** A check digit of the municipality code, JIS X 0402: 11 − (6,5,4,3,2-weighted sum mod 11), last digit of it. */
export function hasValidCheckDigit(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  const digits = Array.from(code, Number);
  const sum = digits.slice(0, 5).reduce((total, digit, place) => total + digit * (6 - place), 0);
  return digits[5] === (11 - (sum % 11)) % 10;
}

export const setUpRequest = v.strictObject({
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  municipality: v.pipe(
    municipality,
    v.check((town) => hasValidCheckDigit(town.code), 'check-digit'),
  ),
  name: signInName,
  password,
});
export type SetUpRequest = v.InferOutput<typeof setUpRequest>;

export const signInRequest = v.strictObject({
  name: signInName,
  password: v.pipe(v.string(), v.maxLength(128)),
});

export const organiserReply = v.strictObject({ name: signInName, municipality });
export type OrganiserReply = v.InferOutput<typeof organiserReply>;

export const venueRequest = v.strictObject({ name: venue.entries.name });
export const venuesReply = v.strictObject({ venues: v.array(venue) });

/** A join code and how many minutes it lives. It works once. */
export const joinCodeReply = v.strictObject({ code: joinCode, minutes: v.number() });
export type JoinCodeReply = v.InferOutput<typeof joinCodeReply>;
