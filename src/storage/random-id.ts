// Ids are 128 random bits: not ordered by time, not derived from anything a phone or a person has.

/** A new id as 32 lower-case hex digits. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
