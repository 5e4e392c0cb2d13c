import type { DBSchema } from 'idb';
// The shapes on the phone. Whoever changes one adds a rung to migrations.ts and a test that opens the version before.
import * as v from 'valibot';

import { session, type Session, type Counter } from '#core/attendance/session.ts';
import { lessonProgress, type LessonProgress } from '#core/progress/progress.ts';
import { municipality, venue } from '#shared/enrolment.ts';
import { day, hexId, sha256Hex } from '#shared/forms.ts';
import type { Heads } from '#shared/session-report.ts';

/** One change of one counter with the heads before and after it, kept so that it can be taken back. */
export type HeadCount = { id?: number; sessionId: string; counter: Counter; before: Heads; after: Heads };

export const OUTBOX_STATES = ['dirty', 'sending', 'acked', 'held', 'refused'] as const;

/** The state the collector should know of one report, and how far it has been told (decision 0003). */
export const outboxRow = v.strictObject({
  id: hexId,
  sessionId: hexId,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Canonical, padded text: preview and request body. */
  body: v.string(),
  state: v.picklist(OUTBOX_STATES),
  /** The refusing word of the collector, when held or refused. */
  reason: v.nullable(v.string()),
  attempts: v.number(),
  /** Milliseconds since 1970; 0 for at once. Orders nothing but the waiting. */
  nextTryAtMs: v.number(),
  acked: v.nullable(v.strictObject({ rev: v.number(), hash: sha256Hex, epoch: hexId })),
});
export type OutboxRow = v.InferOutput<typeof outboxRow>;

export const LANGUAGES = ['ja', 'ja-x-easy', 'en'] as const;

/** Everything this phone remembers about itself. Missing parts of an older record take these values, which never change. */
export const settings = v.object({
  language: v.optional(v.picklist(LANGUAGES), 'ja'),
  hasFurigana: v.optional(v.boolean(), false),
  textSize: v.optional(v.picklist(['standard', 'large', 'largest']), 'standard'),
  /** Set by joining a class; the token may only send. */
  access: v.optional(
    v.nullable(v.strictObject({ token: v.string(), expiresOn: day, municipality, venues: v.array(venue) })),
    null,
  ),
  /** Why sending waits for a person: the collector no longer knows this phone, or wants a newer app. */
  pause: v.optional(v.nullable(v.picklist(['join-again', 'update'])), null),
  lastVenue: v.optional(v.nullable(v.string()), null),
});
export type Settings = v.InferOutput<typeof settings>;

export { lessonProgress, session };

export interface TetoteSchema extends DBSchema {
  settings: { key: 'this-phone'; value: Settings };
  progress: { key: string; value: LessonProgress };
  sessions: { key: string; value: Session };
  headCounts: { key: number; value: HeadCount; indexes: { bySession: string } };
  outbox: { key: string; value: OutboxRow };
}
export type StoreName = 'settings' | 'progress' | 'sessions' | 'headCounts' | 'outbox';
