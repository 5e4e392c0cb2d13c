// How much one class phone may change in a day. Reports hold no reference to a token, so this is counted in memory,
// under salted hashes, and forgotten at midnight: enough against a runaway or copied phone, and nothing to subpoena.
import { hash } from 'node:crypto';

import { japanDay } from '#shared/japan-day.ts';

export const MOST_SESSIONS_A_DAY_AND_TOKEN = 20;
export const MOST_REVISIONS_A_DAY = 5;

export type ReportCaps = {
  /** Whether this token may change this report once more today. */
  mayChange(token: string, reportId: string): boolean;
  /** Counts a change that is on disk. */
  countChange(token: string, reportId: string): void;
};

/** At most 20 sessions a day and token, each changed at most 5 times. Sending the same again is never counted. */
export function createReportCaps(sources: {
  clock: () => number;
  random: (bytes: number) => Uint8Array;
}): ReportCaps {
  const salt = Buffer.from(sources.random(32)).toString('base64');
  let today = '';
  const tokens = new Map<string, Map<string, number>>();

  const changesOf = (token: string) => {
    const day = japanDay(sources.clock());
    if (day !== today) tokens.clear();
    today = day;
    const key = hashed(token);
    const found = tokens.get(key) ?? new Map<string, number>();
    tokens.set(key, found);
    return found;
  };
  const hashed = (text: string) => hash('sha256', salt + text, 'base64');

  return {
    mayChange(token, reportId) {
      const changes = changesOf(token);
      const already = changes.get(hashed(reportId));
      return already === undefined
        ? changes.size < MOST_SESSIONS_A_DAY_AND_TOKEN
        : already < MOST_REVISIONS_A_DAY;
    },
    countChange(token, reportId) {
      const changes = changesOf(token);
      const key = hashed(reportId);
      changes.set(key, (changes.get(key) ?? 0) + 1);
    },
  };
}
