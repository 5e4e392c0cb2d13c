// What a database error means for the one who waits, whichever database said it.

/** SQLite result codes (https://www.sqlite.org/rescode.html); the low byte of the extended code. */
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;

/** PostgreSQL SQLSTATE classes: connection, resources (disk, memory, connections), operator, system. */
const POSTGRES_CLASSES = ['08', '53', '57', '58'];
const NO_CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'];

/** `later`: full or busy, it recovers by itself. `broken`: the disk can no longer be trusted. `undefined`: a bug. */
export function troubleOf(error: unknown): 'later' | 'broken' | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteTrouble(error.errcode);
  // pg gives no code to a connection that ended under a query.
  if (error.message.startsWith('Connection terminated')) return 'later';
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  const isLater = NO_CONNECTION.includes(code) || POSTGRES_CLASSES.includes(code.slice(0, 2));
  return isLater ? 'later' : undefined;
}

function sqliteTrouble(errcode: number): 'later' | 'broken' | undefined {
  switch (errcode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
      return 'later';
    case SQLITE_IOERR:
      return 'broken';
    default:
      return undefined;
  }
}
