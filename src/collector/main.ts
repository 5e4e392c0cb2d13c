// Reads the configuration, opens the database, listens. The only file that touches the process.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { BootRefusal, type CollectorDatabase } from './database/collector-database.ts';
import { listen } from './listen.ts';
import type { LogLine } from './parts.ts';
import { placeOf } from './place-of-error.ts';
import { reportRefusal, reportStart } from './report-start.ts';
import { hashSecret, newSecret } from './secrets.ts';
import { loadSite } from './site/load-site.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const random = (bytes: number): Uint8Array => randomBytes(bytes);

function log(line: LogLine): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}

/** A failed fsync may have lost what was written before it: only a fresh start can tell what is on disk. */
function endAtOnce(): never {
  log({ event: 'disk-broken' });
  process.exit(1);
}

/** Each database is loaded only where it is used: a small town needs no PostgreSQL client. */
async function openDatabase(config: Config): Promise<CollectorDatabase> {
  if (config.databaseUrl === undefined) {
    const { openSqlite } = await import('./database/sqlite.ts');
    return openSqlite({ dataFolder: config.dataFolder, random, onBroken: endAtOnce });
  }
  const { openPostgres } = await import('./database/postgres.ts');
  const onLostConnection = () => log({ event: 'database-connection-lost' });
  return openPostgres({ url: config.databaseUrl, random, onLostConnection });
}

async function start(config: Config): Promise<void> {
  const [database, site] = await Promise.all([openDatabase(config), loadSite(DIST)]);
  const secret = newSecret(random);
  const isSetUpOpen = await database.organisers.openSetUp(hashSecret(secret));
  const app = createApp({ database, config, clock: () => Date.now(), random, site, log });
  const { port, drain } = await listen(app.fetch, config.port);
  const stop = () => {
    void drain()
      .then(() => database.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  reportStart({ config, port, setUpSecret: isSetUpOpen ? secret : undefined, hasPages: site.files.size > 0 });
}

// A bug outside any request: the state is unknown, so a fresh start is the only sound answer.
process.on('uncaughtException', (error) => {
  log({ event: 'crashed', where: placeOf(error) });
  process.exit(1);
});

const config = readConfig(process.env);
if ('unreadable' in config) {
  reportRefusal(`These environment variables cannot be read: ${config.unreadable.join(', ')}`);
  process.exit(1);
}
try {
  await start(config);
} catch (error) {
  reportRefusal(
    error instanceof BootRefusal ? error.message : `The collector could not start: ${String(error)}`,
  );
  process.exit(1);
}
