// argon2id from Node's own crypto, off the main thread. Figures: OWASP Password Storage (19 MiB, 2 passes).
import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

const MEMORY_KIB = 19_456;
const PASSES = 2;
const TAG_BYTES = 32;
const NONCE_BYTES = 16;

/** Two at once bound the memory to 38 MiB; more than 32 in the queue are told to come again. */
const MOST_AT_ONCE = 2;
const MOST_WAITING = 32;

export type Passwords = {
  /** The text to store for `password`, or `busy`. */
  hash(password: string): Promise<{ stored: string } | 'busy'>;
  /** Whether `password` belongs to `stored`. Takes the same time when nothing is stored. */
  verify(password: string, stored: string | undefined): Promise<boolean | 'busy'>;
};

/** One queue for all hashing of a collector. `random` gives the nonces. */
export function createPasswords(random: (bytes: number) => Uint8Array): Passwords {
  const inTurn = createQueue();
  const nobody = encode(random(NONCE_BYTES), random(TAG_BYTES));
  return {
    hash: (password) =>
      inTurn(async () => {
        const nonce = random(NONCE_BYTES);
        return { stored: encode(nonce, await tagOf(password, nonce)) };
      }),
    verify: (password, stored) =>
      inTurn(async () => {
        const { nonce, tag } = decode(stored ?? nobody);
        return timingSafeEqual(await tagOf(password, nonce), tag) && stored !== undefined;
      }),
  };
}

function tagOf(password: string, nonce: Uint8Array): Promise<Uint8Array> {
  // NFKC: the same password typed in full or half width is the same (NIST SP 800-63B 3.1.1.2).
  const message = password.normalize('NFKC');
  return derive('argon2id', {
    message,
    nonce,
    parallelism: 1,
    tagLength: TAG_BYTES,
    memory: MEMORY_KIB,
    passes: PASSES,
  });
}

function encode(nonce: Uint8Array, tag: Uint8Array): string {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${base64(nonce)}$${base64(tag)}`;
}

function decode(stored: string): { nonce: Uint8Array; tag: Uint8Array } {
  const [, , , , nonce = '', tag = ''] = stored.split('$');
  return { nonce: Buffer.from(nonce, 'base64'), tag: Buffer.from(tag, 'base64') };
}

function createQueue() {
  let running = 0;
  const waiting: Array<() => void> = [];
  return async function inTurn<T>(work: () => Promise<T>): Promise<T | 'busy'> {
    if (running >= MOST_AT_ONCE) {
      if (waiting.length >= MOST_WAITING) return 'busy';
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
