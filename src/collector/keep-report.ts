// What becomes of a report that has arrived: the newest rev of an id is kept, on disk, before anybody is told.
import { hash } from 'node:crypto';

import { canonicalBody, canonicalJson } from '#shared/canonical.ts';
import type { SessionReport } from '#shared/session-report.ts';

import type { KeptStamp, ReportStore, ReportToKeep } from './database/collector-database.ts';

export type Arrived = { id: string; municipality: string; report: SessionReport };

export type KeepOutcome =
  | { is: 'acknowledged'; rev: number; hash: string; superseded: boolean }
  /** Same id and rev, other content: a cloned phone. */
  | { is: 'conflict' }
  /** The id belongs to another town. */
  | { is: 'foreign' }
  /** This phone has changed too much today. */
  | { is: 'capped' };

/** Keeps the report or what is there already, and says which. Nothing that changes no row counts against the caps. */
export async function keepReport(
  reports: ReportStore,
  arrived: Arrived,
  caps: { mayChange(): boolean; countChange(): void },
): Promise<KeepOutcome> {
  const sent = rowOf(arrived);
  if (!caps.mayChange()) {
    const stamp = await reports.findStamp(sent.id);
    const wouldChange = !stamp || (stamp.municipality === sent.municipality && stamp.rev < sent.rev);
    return wouldChange ? { is: 'capped' } : compare(sent, stamp);
  }
  const put = await reports.put(sent);
  if (put.outcome === 'kept') return compare(sent, put.stamp);
  caps.countChange();
  return { is: 'acknowledged', rev: sent.rev, hash: sent.hash, superseded: false };
}

function compare(sent: ReportToKeep, stamp: KeptStamp): KeepOutcome {
  if (stamp.municipality !== sent.municipality) return { is: 'foreign' };
  if (stamp.rev === sent.rev && stamp.hash !== sent.hash) return { is: 'conflict' };
  return { is: 'acknowledged', rev: stamp.rev, hash: stamp.hash, superseded: stamp.rev > sent.rev };
}

function rowOf({ id, municipality, report }: Arrived): ReportToKeep {
  const body = canonicalBody(report);
  const { heads, talks, nearMisses, session } = report;
  const taught = report.taught.toSorted((a, b) => (a.lesson < b.lesson ? -1 : 1));
  return {
    id,
    municipality,
    rev: report.rev,
    hash: hash('sha256', body, 'hex'),
    body,
    counts: hash('sha256', canonicalJson({ heads, taught, talks, nearMisses }), 'hex'),
    session: session.id,
    date: session.date,
  };
}
