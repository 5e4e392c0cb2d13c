// What one answer means for the rows of the outbox: the table of decision 0003, row by row. Pure.
import type { Acknowledgement } from '#shared/acknowledgement.ts';
import type { OutboxRow } from '#storage/outbox-store.ts';

import type { PutAnswer } from './collector-client.ts';

/** What the phone makes of an answer. 'closed' and 'update' pause all sending; nothing is deleted by any of them. */
export type Verdict =
  | { word: 'taken'; acknowledgement: Acknowledgement }
  | Extract<PutAnswer, { word: 'later' }>
  | { word: 'closed' }
  | { word: 'update' }
  | Extract<PutAnswer, { word: 'refused' }>
  | { word: 'held' };

export type SentReport = { id: string; rev: number; hash: string };

/** The same id and the very bytes sent, or a newer rev that was there before. */
function acknowledges({ id, rev, hash, superseded }: Acknowledgement, sent: SentReport): boolean {
  if (id !== sent.id) return false;
  return superseded ? rev > sent.rev : rev === sent.rev && hash === sent.hash;
}

/** Judges an answer to the report that was sent; `hash` is the SHA-256 of its body. */
export function judgeAnswer(answer: PutAnswer, sent: SentReport): Verdict {
  if (answer.word === 'later') return answer;
  if (answer.word === 'taken') {
    const isOurs = acknowledges(answer.acknowledgement, sent);
    return isOurs ? answer : { word: 'later', reason: 'log-in-page', retryAfterMs: null, status: 200 };
  }
  switch (answer.status) {
    case 401:
    case 403:
      return { word: 'closed' };
    case 409:
      return { word: 'held' };
    case 426:
      return { word: 'update' };
    default:
      return answer;
  }
}

/**
 * One row after the verdict on the report that was sent: of other rows only an acknowledgement says something, by its epoch. A
 * row corrected while its older rev was under way stays to be sent. `nextTryAtMs` is when to ask again after 'later'.
 */
export function rowAfter(row: OutboxRow, sent: SentReport, verdict: Verdict, nextTryAtMs: number): OutboxRow {
  if (verdict.word === 'taken') return afterAcknowledgement(row, sent, verdict.acknowledgement);
  // What was acknowledged to another window while this answer was under way stays so.
  if (row.id !== sent.id || row.rev !== sent.rev || row.state === 'acked') return row;
  switch (verdict.word) {
    case 'later':
      return { ...row, state: 'dirty', reason: verdict.reason, attempts: row.attempts + 1, nextTryAtMs };
    case 'closed':
    case 'update':
      return { ...row, state: 'dirty', reason: null, nextTryAtMs: 0 };
    case 'held':
      return { ...row, state: 'held', reason: 'conflict' };
    case 'refused':
      return { ...row, state: 'refused', reason: verdict.reason };
  }
}

function afterAcknowledgement(
  row: OutboxRow,
  sent: SentReport,
  { rev, hash, epoch }: Acknowledgement,
): OutboxRow {
  if (row.id === sent.id) {
    const told = { ...row, acked: { rev, hash, epoch } };
    if (row.rev !== sent.rev) return told;
    return { ...told, state: 'acked', reason: null, attempts: 0, nextTryAtMs: 0 };
  }
  // Told in another epoch: the collector may have lost it since and is told again at the same rev.
  return row.state === 'acked' && row.acked?.epoch !== epoch ? { ...row, state: 'dirty' } : row;
}
