// The one door for request bodies: at most 16 KiB of strict JSON that one schema accepts, or a refusal.
import * as v from 'valibot';

import type { Asked } from './parts.ts';
import { refuse } from './refuse.ts';

export const MOST_BODY_BYTES = 16 * 1024;

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Strings, each with the colon that makes it a key; and braces. The text is known to be valid JSON. */
const KEYS_AND_BRACES = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/gs;

/** With the `u` flag a whole pair is one letter, so only halves match. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether the request says it carries plain JSON in UTF-8. */
export function isJsonRequest(c: Asked): boolean {
  const isPlain = (c.req.header('content-encoding') ?? 'identity') === 'identity';
  return isPlain && JSON_TYPE.test(c.req.header('content-type') ?? '');
}

/** The body as `schema` reads it, or the refusal to answer with: 415, 413, 400 (no JSON), 422 (not our JSON). */
export async function readJson<Schema extends v.GenericSchema>(
  c: Asked,
  schema: Schema,
): Promise<{ value: v.InferOutput<Schema> } | { refused: Response }> {
  if (!isJsonRequest(c)) return { refused: refuse(c, 415, 'content-type') };
  const bytes = await readBytes(c);
  if (bytes === 'too-large') return { refused: refuse(c, 413, 'too-large') };
  const json = parseStrictly(bytes);
  if (json === undefined) return { refused: refuse(c, 400, 'malformed') };
  const parsed = v.safeParse(schema, json.value);
  return parsed.success ? { value: parsed.output } : { refused: refuse(c, 422, 'malformed') };
}

async function readBytes(c: Asked): Promise<Uint8Array | 'too-large'> {
  if (Number(c.req.header('content-length') ?? 0) > MOST_BODY_BYTES) return 'too-large';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BODY_BYTES) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** JSON without a byte order mark, without a key twice in one object, without half a surrogate pair. */
function parseStrictly(bytes: Uint8Array): { value: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return hasSoundStrings(text) ? { value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function hasSoundStrings(text: string): boolean {
  const open: Array<Set<string>> = [];
  for (const [token, literal, colon] of text.matchAll(KEYS_AND_BRACES)) {
    if (literal === undefined) {
      if (token === '{') open.push(new Set());
      else open.pop();
      continue;
    }
    const string = String(JSON.parse(literal));
    if (LONE_SURROGATE.test(string)) return false;
    if (colon === undefined) continue;
    const keys = open.at(-1);
    if (!keys || keys.has(string) || string in Object.prototype) return false;
    keys.add(string);
  }
  return true;
}
