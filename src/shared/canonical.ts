// Same content, same bytes: made once, then used for preview, hash and request body.
// The key order follows RFC 8785 (JSON Canonicalization Scheme) for the values our schemas allow.

/** Bodies are padded to steps of this many bytes, so that their length tells nothing about their content. */
export const PADDING_STEP_BYTES = 2048;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON text with keys in code-unit order and no space between tokens. Reports hold only whole numbers and ASCII codes, for
 * which `JSON.stringify` already writes the RFC 8785 form.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((one: Json) => canonicalJson(one)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/** The request body of a report: canonical JSON, then spaces up to the next multiple of 2,048 bytes (UTF-8). */
export function canonicalBody(value: Json): string {
  const text = canonicalJson(value);
  const bytes = new TextEncoder().encode(text).length;
  return text + ' '.repeat(Math.ceil(bytes / PADDING_STEP_BYTES) * PADDING_STEP_BYTES - bytes);
}

/** SHA-256 of the text's UTF-8 bytes as 64 hex digits. Needs Web Crypto, that is a secure context or Node. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
