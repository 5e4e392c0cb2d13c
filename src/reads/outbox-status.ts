import * as v from 'valibot';

import type { Day } from '#shared/forms.ts';
import { sessionReport } from '#shared/session-report.ts';
import { readOutbox, type OutboxRow } from '#storage/outbox-store.ts';
import { readSettings, type Settings } from '#storage/settings-store.ts';

/** 'sent' is said only of what the collector acknowledged; 'held' and 'refused' are set aside and wait for a person. */
export type OutboxWord = 'waiting' | 'sending' | 'sent' | 'held' | 'refused';

export type OutboxStatusRow = {
  reportId: string;
  sessionId: string;
  date: Day;
  number: number;
  word: OutboxWord;
  reason: OutboxRow['reason'];
  /** The collector has an older rev: this one corrects it. */
  isCorrection: boolean;
};

export type OutboxStatus = {
  isJoined: boolean;
  pause: Settings['pause'];
  /** The newest day first. */
  rows: readonly OutboxStatusRow[];
};

const WORDS = {
  dirty: 'waiting',
  sending: 'sending',
  acked: 'sent',
  held: 'held',
  refused: 'refused',
} as const satisfies Record<OutboxRow['state'], OutboxWord>;

function statusOf({ id, sessionId, body, state, reason, rev, acked }: OutboxRow): OutboxStatusRow {
  const { date, number } = v.parse(sessionReport, JSON.parse(body)).session;
  const isCorrection = acked !== null && acked.rev < rev;
  return { reportId: id, sessionId, date, number, word: WORDS[state], reason, isCorrection };
}

/** What has been sent, what waits, and for whom does it wait? */
export async function readOutboxStatus(): Promise<OutboxStatus> {
  const { access, pause } = await readSettings();
  const rows = (await readOutbox()).map(statusOf);
  return {
    isJoined: access !== null,
    pause,
    rows: rows.toSorted((a, b) => (a.date === b.date ? b.number - a.number : a.date < b.date ? 1 : -1)),
  };
}
