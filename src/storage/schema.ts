// The stores on the phone. Whoever changes one adds a rung to migrations.ts and a test that opens a database of the version before.
import type { DBSchema } from 'idb';

import type { Session } from '#core/attendance/session.ts';
import type { LessonProgress } from '#core/progress/progress.ts';

import type { HeadCount } from './head-count.ts';
import type { OutboxRow } from './outbox-row.ts';
import type { Settings } from './settings-record.ts';

export interface TetoteSchema extends DBSchema {
  settings: { key: 'this-phone'; value: Settings };
  progress: { key: string; value: LessonProgress };
  sessions: { key: string; value: Session };
  headCounts: { key: number; value: HeadCount; indexes: { bySession: string } };
  outbox: { key: string; value: OutboxRow };
}
export const STORES = ['settings', 'progress', 'sessions', 'headCounts', 'outbox'] as const;
export type StoreName = (typeof STORES)[number];
