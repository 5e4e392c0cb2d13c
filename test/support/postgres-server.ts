// A PostgreSQL of our own in a temporary folder, reached by a socket in it. Binaries come from Debian's package.
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';

export type PostgresServer = { url: string; createDatabase(name: string): string; stop(): void };

/** The folder with `initdb` and `pg_ctl`, or `undefined` on a machine without PostgreSQL. */
export function findPostgres(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  return readdirSync(VERSIONS)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/** Starts a server with fsync as it is in earnest. `options` go to `postgres` as they are. */
export function startPostgres(bin: string, options = ''): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), 'tetote-pg-'));
  // initdb refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (command: string, args: string[]) =>
    execFileSync(join(bin, command), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '--no-sync', '-A', 'trust', '-U', 'app', '-E', 'UTF8', '--locale=C.UTF-8']);
  const log = join(folder, 'log');
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    log,
    '-o',
    `-c listen_addresses='' -k ${folder} ${options}`,
    'start',
  ]);
  const urlOf = (name: string) => `postgres:///${name}?host=${folder}&user=app`;
  return {
    url: urlOf('postgres'),
    createDatabase(name) {
      run('createdb', ['-h', folder, '-U', 'app', name]);
      return urlOf(name);
    },
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}
