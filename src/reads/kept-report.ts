import { readOutbox } from '#storage/outbox-store.ts';

/** What text does the outbox hold for a report? The body as it goes, or went, byte for byte; null if there is no such report. */
export async function readKeptReport(reportId: string): Promise<string | null> {
  return (await readOutbox()).find(({ id }) => id === reportId)?.body ?? null;
}
