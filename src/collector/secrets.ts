// Secrets are made here and stored only as hashes; they hold enough random bits that a plain SHA-256 keeps them.
import { hash } from 'node:crypto';

import { CODE_ALPHABET, CODE_LENGTH } from '#shared/enrolment.ts';

type Random = (bytes: number) => Uint8Array;

/** 256 random bits as 43 letters of base64url: class tokens, session cookies, the set-up secret. */
export function newSecret(random: Random): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** A join code of 50 random bits. 256 is a multiple of 32, so each letter is equally likely. */
export function newJoinCode(random: Random): string {
  return Array.from(random(CODE_LENGTH), (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
}

/** What is stored of a secret: SHA-256 as 64 hex digits. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** 128 random bits as 32 hex digits. */
export function newHexId(random: Random): string {
  return Buffer.from(random(16)).toString('hex');
}
