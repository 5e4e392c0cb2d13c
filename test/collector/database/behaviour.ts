import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

// What every database of the collector must do: run by sqlite.test.ts and postgres.test.ts against the real ones.
import { canonicalBody } from '#shared/canonical.ts';

import type {
  CollectorDatabase,
  Organiser,
  ReportToKeep,
} from '../../../src/collector/database/collector-database.ts';
import {
  type ReportChanges,
  A_SESSION_ID,
  aReport,
  aSession,
  hex,
} from '../../support/collector/a-report.ts';

const ARAO = { code: '432041', name: '荒尾市' };
const TANAKA: Organiser = { id: hex(), name: '田中', password: '$argon2id$x', municipality: ARAO };
const NOW = Date.UTC(2026, 10, 20, 3);

/** A row as the collector writes it; `hash` and `counts` only need to differ where the content does. */
function aRow(changes: ReportChanges = {}, id = hex()): ReportToKeep {
  const report = aReport(changes);
  const body = canonicalBody(report);
  return {
    id,
    municipality: ARAO.code,
    rev: report.rev,
    hash: `hash of ${body.trim()}`,
    body,
    counts: JSON.stringify([report.heads, report.taught, report.talks]),
    session: report.session.id,
    date: report.session.date,
  };
}

/** `open` gives a new, empty database each time. */
export function behavesAsCollectorDatabase(name: string, open: () => Promise<CollectorDatabase>): void {
  describe(`${name} as the collector's database`, () => {
    let database: CollectorDatabase;

    beforeEach(async () => {
      database = await open();
      await database.organisers.openSetUp('secret');
      await database.organisers.setUp('secret', TANAKA);
      return () => database.close();
    });

    const partsOf = (month: string) => database.reports.listParts(ARAO.code, month);

    test('answers a probe and has an epoch of 32 hex digits', async () => {
      await database.probe();
      await database.probe();
      expect(database.epoch).toMatch(/^[0-9a-f]{32}$/);
    });

    test('stores a report once, and gives back the very content', async () => {
      const row = aRow();
      expect(await database.reports.put(row)).toEqual({ outcome: 'stored' });
      expect(await database.reports.put(row)).toEqual({
        outcome: 'kept',
        stamp: { municipality: ARAO.code, rev: 1, hash: row.hash },
      });
      expect(await partsOf('2026-11')).toEqual([{ id: row.id, report: aReport(), corrected: false }]);
    });

    test('knows nothing of a report that never came', async () => {
      expect(await database.reports.findStamp(hex())).toBeUndefined();
    });

    test('replaces only a lower rev, and says what is kept otherwise', async () => {
      const id = hex();
      const [first, second] = [aRow({ rev: 1 }, id), aRow({ rev: 2 }, id)];
      await database.reports.put(first);
      expect(await database.reports.put(second)).toEqual({ outcome: 'stored' });
      expect(await database.reports.put(first)).toMatchObject({ outcome: 'kept', stamp: { rev: 2 } });
      expect(await database.reports.put({ ...second, hash: 'other' })).toMatchObject({
        outcome: 'kept',
        stamp: { rev: 2, hash: second.hash },
      });
    });

    test('never lets another town replace a report', async () => {
      const row = aRow();
      await database.reports.put(row);
      const put = await database.reports.put({ ...row, municipality: '432024', rev: 2 });
      expect(put).toMatchObject({ outcome: 'kept', stamp: { municipality: ARAO.code, rev: 1 } });
    });

    test('marks a report whose counts changed, and keeps the mark; another day alone is no correction', async () => {
      const id = hex();
      const marks: boolean[] = [];
      for (const row of [
        aRow({ rev: 1 }, id),
        aRow({ rev: 2, session: aSession({ date: '2026-11-19' }) }, id),
        aRow({ rev: 3, talks: 5 }, id),
        aRow({ rev: 4, talks: 5 }, id),
      ]) {
        await database.reports.put(row);
        const [part] = await partsOf('2026-11');
        marks.push(part!.corrected);
      }
      expect(marks).toEqual([false, false, true, true]);
    });

    test('makes one row of two first reports of one id at the same moment, 200 times', async () => {
      const outcomes = [];
      for (let round = 0; round < 200; round += 1) {
        const row = aRow();
        const both = await Promise.all([database.reports.put(row), database.reports.put(row)]);
        outcomes.push(both.map((put) => put.outcome).toSorted());
      }
      expect(outcomes).toEqual(Array.from({ length: 200 }, () => ['kept', 'stored']));
      expect(await partsOf('2026-11')).toHaveLength(200);
    });

    test('ends with the highest rev, whatever the order and however often each arrives', async () => {
      const revs = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(revs, async (order) => {
          const id = hex();
          await Promise.all(order.map((rev) => database.reports.put(aRow({ rev }, id))));
          expect((await database.reports.findStamp(id))?.rev).toBe(Math.max(...order));
        }),
        { numRuns: 25 },
      );
    });

    test('lists all parts of a session that has a part in the month', async () => {
      const early = aRow({ session: aSession({ date: '2026-10-31' }) });
      const late = aRow({ session: aSession({ date: '2026-11-01' }) });
      const other = aRow({ session: aSession({ id: hex(), date: '2026-12-01' }) });
      for (const row of [early, late, other]) await database.reports.put(row);
      const ids = async (month: string) => (await partsOf(month)).map((part) => part.id).toSorted();
      expect(await ids('2026-11')).toEqual([early.id, late.id].toSorted());
      expect(await ids('2026-12')).toEqual([other.id]);
      expect(await ids('2026-09')).toEqual([]);
      expect(await database.reports.listParts('432024', '2026-11')).toEqual([]);
      expect(early.session).toBe(A_SESSION_ID);
    });

    test('lets a join code be used once, by one of many at the same moment', async () => {
      await database.joining.addCode({ hash: 'code', municipality: ARAO.code, expiresAt: NOW + 1 }, NOW);
      const tokens = Array.from({ length: 8 }, () => ({ hash: hex(), expiresOn: '2027-03-31' }));
      const towns = await Promise.all(tokens.map((token) => database.joining.redeem('code', token, NOW)));
      expect(towns.filter((town) => town !== undefined)).toEqual([ARAO]);
      const known = await Promise.all(
        tokens.map((token) => database.joining.findTown(token.hash, '2027-03-31')),
      );
      expect(known.filter((town) => town !== undefined)).toEqual([ARAO]);
    });

    test('takes no code that is over or unknown', async () => {
      const token = { hash: hex(), expiresOn: '2027-03-31' };
      await database.joining.addCode({ hash: 'code', municipality: ARAO.code, expiresAt: NOW }, NOW - 1);
      expect(await database.joining.redeem('code', token, NOW)).toBeUndefined();
      expect(await database.joining.redeem('never made', token, NOW)).toBeUndefined();
      expect(await database.joining.findTown(token.hash, '2026-11-20')).toBeUndefined();
    });

    test('knows a token to its last day and not longer', async () => {
      await database.joining.addCode({ hash: 'code', municipality: ARAO.code, expiresAt: NOW + 1 }, NOW);
      await database.joining.redeem('code', { hash: 'token', expiresOn: '2027-03-31' }, NOW);
      expect(await database.joining.findTown('token', '2027-03-31')).toEqual(ARAO);
      expect(await database.joining.findTown('token', '2027-04-01')).toBeUndefined();
    });

    test('never opens set-up again once there is an organiser', async () => {
      expect(await database.organisers.isSetUpOpen()).toBe(false);
      expect(await database.organisers.openSetUp('again')).toBe(false);
      expect(await database.organisers.setUp('again', { ...TANAKA, id: hex(), name: '別人' })).toBe(false);
      expect(await database.organisers.find('別人')).toBeUndefined();
      expect(await database.organisers.find('田中')).toEqual(TANAKA);
    });

    test('keeps a session until it is ended, and sweeps out those that began too long ago', async () => {
      const start = (hash: string, now: number) =>
        database.organisers.startSession({ hash, organiserId: TANAKA.id, now, sweepBefore: now - 100 });
      await start('old', NOW);
      await database.organisers.touchSession('old', NOW + 50);
      expect(await database.organisers.findSession('old')).toEqual({
        organiserName: '田中',
        municipality: ARAO,
        startedAt: NOW,
        seenAt: NOW + 50,
      });
      await start('new', NOW + 101);
      expect(await database.organisers.findSession('old')).toBeUndefined();
      await database.organisers.endSession('new');
      expect(await database.organisers.findSession('new')).toBeUndefined();
    });

    test('gives each venue an id of its own and each name once, also when added at the same moment', async () => {
      const names = ['中央公民館', '万田分館', '中央公民館', '図書館'];
      const added = await Promise.all(names.map((name) => database.venues.add(ARAO.code, name)));
      expect(added.filter((venue) => venue === 'taken')).toHaveLength(1);
      const venues = await database.venues.list(ARAO.code);
      expect(venues.map((venue) => venue.id)).toEqual(['venue-1', 'venue-2', 'venue-3']);
      expect(venues.map((venue) => venue.name).toSorted()).toEqual([...new Set(names)].toSorted());
      expect(await database.venues.list('432024')).toEqual([]);
    });
  });
}
