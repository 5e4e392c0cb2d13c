// Rate limits live in memory and hold salted hashes only; the salt changes every hour and is never stored.
// Several replicas count apart, which loosens a limit but never a promise.
import { hash } from 'node:crypto';

const SALT_LIFE_MS = 3_600_000;
const MOST_KEYS = 50_000;

type Sources = { clock: () => number; random: (bytes: number) => Uint8Array };

export type Limiter = {
  /** Counts one for `key`: 0 when it may go on, else the seconds to wait. */
  take(key: string): number;
  /** Takes back one count, for an attempt that turned out to be right. */
  giveBack(key: string): void;
};

/** At most `most` within `windowMs` for each key. */
export function createLimiter(rule: { most: number; windowMs: number }, { clock, random }: Sources): Limiter {
  let salt = saltOf(random);
  let saltEndsAt = clock() + SALT_LIFE_MS;
  const counts = new Map<string, { count: number; endsAt: number }>();

  const hashed = (key: string) => hash('sha256', salt + key, 'base64');

  const forgetOld = (now: number) => {
    if (now >= saltEndsAt) {
      salt = saltOf(random);
      saltEndsAt = now + SALT_LIFE_MS;
      counts.clear();
    }
    if (counts.size < MOST_KEYS) return;
    for (const [key, entry] of counts) if (entry.endsAt <= now) counts.delete(key);
    // Still full: a flood from many places. Forgetting costs a limit, keeping would cost the memory.
    if (counts.size >= MOST_KEYS) counts.clear();
  };

  return {
    take(key) {
      const now = clock();
      forgetOld(now);
      const name = hashed(key);
      const entry = counts.get(name);
      if (!entry || entry.endsAt <= now) {
        counts.set(name, { count: 1, endsAt: now + rule.windowMs });
        return 0;
      }
      if (entry.count >= rule.most) return Math.max(1, Math.ceil((entry.endsAt - now) / 1000));
      entry.count += 1;
      return 0;
    },
    giveBack(key) {
      const entry = counts.get(hashed(key));
      if (entry && entry.count > 0) entry.count -= 1;
    },
  };
}

/** 256 random bits before each key: nobody can tell later which addresses were counted. */
function saltOf(random: Sources['random']): string {
  return Buffer.from(random(32)).toString('base64');
}
