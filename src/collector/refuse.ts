// Every refusal looks the same: a status and one code of the shared list. Never the text of an error.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import type { ErrorCode, Refusal } from '#shared/error-codes.ts';

/** Answers `{error: code}` with `status`. */
export function refuse(c: Context, status: ContentfulStatusCode, code: ErrorCode): Response {
  return c.json<Refusal>({ error: code }, status);
}

/** 429 or 503 with the seconds after which to come again. */
export function refuseForNow(c: Context, status: 429 | 503, seconds: number): Response {
  c.header('retry-after', String(seconds));
  return refuse(c, status, status === 429 ? 'too-many' : 'busy');
}
