// What the collector is made of. Everything comes in as an argument, so a test builds it whole.
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

import type { Municipality } from '#shared/enrolment.ts';

import type { Config } from './config.ts';
import type { CollectorDatabase } from './database/collector-database.ts';
import type { Site } from './site/load-site.ts';

/** One structured line: what happened, never a body, an address or a token. */
export type LogLine = { event: string; [fact: string]: string | number | boolean };

export type Parts = {
  database: CollectorDatabase;
  config: Pick<Config, 'origin' | 'trustsProxy'>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** That many random bytes, fit for secrets. */
  random: (bytes: number) => Uint8Array;
  site: Site;
  log: (line: LogLine) => void;
};

export type Env = {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Set by `requireClassToken` and `requireOrganiser`: whose data this request may touch. */
    town: Municipality;
    tokenHash: string;
    organiserName: string;
  };
};
export type Asked = Context<Env>;
