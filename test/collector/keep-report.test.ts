import { expect, test } from 'vitest';

import type {
  KeptStamp,
  ReportStore,
  ReportToKeep,
} from '../../src/collector/database/collector-database.ts';
import { type Arrived, keepReport } from '../../src/collector/keep-report.ts';
import { aReport, hex } from '../support/collector/a-report.ts';

const id = hex();
const arrived = (changes = {}): Arrived => ({ id, municipality: '432041', report: aReport(changes) });

/** A store with one report in it, or none; what was written is listed. */
function aStore(stamp?: KeptStamp): ReportStore & { written: ReportToKeep[] } {
  const written: ReportToKeep[] = [];
  return {
    written,
    put(report) {
      if (stamp && stamp.rev >= report.rev) return Promise.resolve({ outcome: 'kept', stamp });
      written.push(report);
      return Promise.resolve({ outcome: 'stored' });
    },
    findStamp: () => Promise.resolve(stamp),
    listParts: () => Promise.resolve([]),
  };
}

function caps(isOpen: boolean) {
  const counted = { changes: 0 };
  return { counted, mayChange: () => isOpen, countChange: () => void (counted.changes += 1) };
}

test('counts a change against the caps only when it is stored', async () => {
  const open = caps(true);
  const first = await keepReport(aStore(), arrived(), open);
  expect([first.is, open.counted.changes]).toEqual(['acknowledged', 1]);
  const { hash } = (await storedRow()) ?? { hash: '' };
  const again = await keepReport(aStore({ municipality: '432041', rev: 1, hash }), arrived(), open);
  expect([again.is, open.counted.changes]).toEqual(['acknowledged', 1]);
});

async function storedRow(changes = {}): Promise<ReportToKeep | undefined> {
  const store = aStore();
  await keepReport(store, arrived(changes), caps(true));
  return store.written[0];
}

test('a phone at its cap changes nothing more, and is still told what is kept', async () => {
  const { hash } = (await storedRow()) ?? { hash: '' };
  const kept = { municipality: '432041', rev: 1, hash };
  const outcome = async (store: ReportStore, changes = {}) =>
    (await keepReport(store, arrived(changes), caps(false))).is;
  expect(await outcome(aStore())).toBe('capped');
  expect(await outcome(aStore(kept), { rev: 2 })).toBe('capped');
  expect(await outcome(aStore(kept))).toBe('acknowledged');
  expect(await outcome(aStore(kept), { talks: 9 })).toBe('conflict');
  expect(await outcome(aStore({ ...kept, municipality: '432024' }))).toBe('foreign');
});

test('the mark of the counts follows the counts, and neither day nor order of lessons', async () => {
  const taught = [
    { lesson: 'b', heads: 1 },
    { lesson: 'a', heads: 2 },
  ];
  const countsOf = async (changes: object) => (await storedRow(changes))?.counts;
  const counts = await countsOf({ taught });
  expect(await countsOf({ taught: taught.toReversed(), rev: 2 })).toBe(counts);
  expect(await countsOf({ taught: taught.slice(1) })).not.toBe(counts);
  expect(await countsOf({ taught, heads: { turnedAway: 1 } })).not.toBe(counts);
});
