// The environment, parsed once. Nothing else in the collector reads process.env.
import * as v from 'valibot';

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));

const origin = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//),
  v.url(),
  v.transform((text) => new URL(text).origin),
);

const environment = v.pipe(
  v.object({
    PORT: v.optional(port, '8080'),
    TETOTE_DATA: v.optional(v.pipe(v.string(), v.minLength(1)), './data'),
    DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(?:ql)?:\/\//))),
    TETOTE_ORIGIN: v.optional(origin),
    TETOTE_TRUST_PROXY: v.optional(v.picklist(['0', '1']), '0'),
  }),
  v.transform((read) => ({
    /** 0 takes any free port. */
    port: read.PORT,
    dataFolder: read.TETOTE_DATA,
    /** PostgreSQL instead of SQLite in the data folder. */
    databaseUrl: read.DATABASE_URL,
    /** The one public address, `https://…`, when a proxy with TLS stands in front. */
    origin: read.TETOTE_ORIGIN,
    /** Whether the last address in `X-Forwarded-For` was written by that proxy. */
    trustsProxy: read.TETOTE_TRUST_PROXY === '1',
  })),
);
export type Config = v.InferOutput<typeof environment>;

/** The configuration, or the names of the variables that cannot be read. An empty variable counts as absent. */
export function readConfig(variables: Record<string, string | undefined>): Config | { unreadable: string[] } {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = v.safeParse(environment, filled);
  return read.success ? read.output : { unreadable: Object.keys(v.flatten(read.issues).nested ?? {}) };
}
