// Joining a class: a short code spoken or scanned becomes a submit-only token (decision 0004).
import * as v from 'valibot';

import { day, slug } from './forms.ts';

/** Crockford's base 32 without I, L, O, U (https://www.crockford.com/base32.html). 10 characters hold 50 random bits. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 10;

/**
 * What a person typed, as the code it means: width and case folded, spaces and hyphens dropped, O read as 0, I and L as 1.
 * The result is not checked; `joinCode` does that.
 */
export function readCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐‑–—ー・]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
}

export const joinCode = v.pipe(
  v.string(),
  v.length(CODE_LENGTH),
  v.check((text) => Array.from(text).every((letter) => CODE_ALPHABET.includes(letter))),
);

export const enrolmentRequest = v.strictObject({ code: joinCode });

export const municipality = v.strictObject({
  /** 全国地方公共団体コード: 6 digits, the last one a check digit. */
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
});
export type Municipality = v.InferOutput<typeof municipality>;

/** 256 random bits, base64url. */
export const classToken = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

export const enrolmentReply = v.strictObject({ token: classToken, expiresOn: day, municipality });
export type EnrolmentReply = v.InferOutput<typeof enrolmentReply>;

export const venue = v.strictObject({
  id: slug,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
});
export type Venue = v.InferOutput<typeof venue>;

/** What a class phone may read: the venues of its town. */
export const classPlan = v.strictObject({ municipality, venues: v.array(venue) });
export type ClassPlan = v.InferOutput<typeof classPlan>;
