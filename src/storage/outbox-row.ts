// A row of the outbox. Apart from the other shapes, because the service worker carries it and must stay small.
import * as v from 'valibot';

import { ERROR_CODES } from '#shared/error-codes.ts';
import { hexId, sha256Hex } from '#shared/forms.ts';

export const OUTBOX_STATES = ['dirty', 'sending', 'acked', 'held', 'refused'] as const;

/**
 * Why a row still waits: no network; the collector is busy; it takes no more changes today; something else answered, as log-in
 * pages of Wi-Fi do.
 */
export const WAIT_REASONS = ['no-network', 'busy', 'tomorrow', 'log-in-page'] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

/** The state the collector should know of one report, and how far it has been told (decision 0003). */
export const outboxRow = v.strictObject({
  id: hexId,
  sessionId: hexId,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Canonical, padded text: preview and request body. */
  body: v.string(),
  state: v.picklist(OUTBOX_STATES),
  /** Why it waits, or the refusing word of the collector when held or refused. */
  reason: v.nullable(v.picklist([...WAIT_REASONS, ...ERROR_CODES])),
  attempts: v.number(),
  /** Milliseconds since 1970; 0 for at once. Orders nothing but the waiting. */
  nextTryAtMs: v.number(),
  acked: v.nullable(v.strictObject({ rev: v.number(), hash: sha256Hex, epoch: hexId })),
});
export type OutboxRow = v.InferOutput<typeof outboxRow>;
