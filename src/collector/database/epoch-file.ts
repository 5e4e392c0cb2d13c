// The epoch beside the database: a database file that was copied or put back by hand does not match it and is refused,
// because phones would believe that it still holds what it acknowledged.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

import { BootRefusal } from './collector-database.ts';

/** The epoch of a database that has `kept` (or none yet): checked against `file`, or made and written there first. */
export function agreeOnEpoch(file: string, kept: string | undefined, make: () => string): string {
  if (kept === undefined) {
    const epoch = make();
    writeDurably(file, `${epoch}\n`);
    return epoch;
  }
  const beside = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (beside === kept) return kept;
  throw new BootRefusal(
    [
      `The database does not belong to this data folder: its stamp and the one in ${file} differ.`,
      'It looks like a copy, or an older file that was put back. Phones believe that reports they sent are here;',
      'with this file some may be missing and nobody would notice. Put the database and its epoch file back together',
      'as they were, or start with an empty data folder.',
    ].join('\n'),
  );
}

function writeDurably(file: string, text: string): void {
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
