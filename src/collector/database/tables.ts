// The columns as Kysely knows them. Days and months are text, times are ms since 1970, truths are 0 or 1.
import type { Generated, Kysely } from 'kysely';

export type Tables = {
  settings: { name: string; value: string };
  municipalities: { code: string; name: string };
  organisers: { id: string; municipality: string; name: string; password: string };
  organiser_sessions: { hash: string; organiser: string; started_at: number; seen_at: number };
  venues: { municipality: string; id: string; place: number; name: string };
  join_codes: { hash: string; municipality: string; expires_at: number };
  class_tokens: { hash: string; municipality: string; expires_on: string };
  reports: {
    id: string;
    municipality: string;
    rev: number;
    hash: string;
    body: string;
    counts: string;
    session: string;
    date: string;
    corrected: Generated<number>;
  };
};

export type Db = Kysely<Tables>;

export type SettingName = 'epoch' | 'set-up' | 'probe';
