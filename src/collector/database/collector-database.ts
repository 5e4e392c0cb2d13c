// What the collector asks of its database. SQLite and PostgreSQL answer alike: one behaviour suite runs against both.
// A promise that settles means the change is on disk.
import type { Municipality, Venue } from '#shared/enrolment.ts';
import type { Day, Month } from '#shared/forms.ts';
import type { SessionReport } from '#shared/session-report.ts';

/** A report as it is kept. No token, address or time of arrival: only what it says itself, and whose town it is. */
export type ReportToKeep = {
  id: string;
  municipality: string;
  rev: number;
  /** SHA-256 of `body`. */
  hash: string;
  /** Canonical and padded, as `shared/canonical.ts` makes it. */
  body: string;
  /** SHA-256 over the counts alone: tells a corrected count from a corrected date, without keeping the old one. */
  counts: string;
  session: string;
  date: Day;
};

export type KeptStamp = { municipality: string; rev: number; hash: string };

/** `stored`: this change is now on disk. `kept`: nothing was written, this is what is there. */
export type PutOutcome = { outcome: 'stored' } | { outcome: 'kept'; stamp: KeptStamp };

/** One phone's part of a session. */
export type SessionPart = { id: string; report: SessionReport; corrected: boolean };

export type ReportStore = {
  /** Inserts an unknown id, replaces a lower rev of the same town, and leaves everything else as it is. */
  put(report: ReportToKeep): Promise<PutOutcome>;
  findStamp(id: string): Promise<KeptStamp | undefined>;
  /** All parts of every session that has a part dated in `month`. */
  listParts(municipality: string, month: Month): Promise<SessionPart[]>;
};

export type JoiningStore = {
  /** `expiresAt` in ms since 1970. Codes that are over by `now` are swept out. */
  addCode(code: { hash: string; municipality: string; expiresAt: number }, now: number): Promise<void>;
  /** Uses the code up and stores the token, both or neither. `undefined`: no such code, used, or over. */
  redeem(
    codeHash: string,
    token: { hash: string; expiresOn: Day },
    now: number,
  ): Promise<Municipality | undefined>;
  /** The town a token may report for, on its last day still. */
  findTown(tokenHash: string, today: Day): Promise<Municipality | undefined>;
};

export type Organiser = { id: string; name: string; password: string; municipality: Municipality };

export type OrganiserSession = {
  organiserName: string;
  municipality: Municipality;
  startedAt: number;
  seenAt: number;
};

export type OrganiserStore = {
  /** Opens set-up with a new secret in place of the old one; `false` when there is an organiser already. */
  openSetUp(secretHash: string): Promise<boolean>;
  isSetUpOpen(): Promise<boolean>;
  /** Uses the secret up and stores the town and its first organiser, all or nothing. */
  setUp(secretHash: string, organiser: Organiser): Promise<boolean>;
  find(name: string): Promise<Organiser | undefined>;
  /** Sessions that began before `sweepBefore` are swept out. Times in ms since 1970. */
  startSession(session: {
    hash: string;
    organiserId: string;
    now: number;
    sweepBefore: number;
  }): Promise<void>;
  findSession(hash: string): Promise<OrganiserSession | undefined>;
  touchSession(hash: string, now: number): Promise<void>;
  endSession(hash: string): Promise<void>;
};

export type VenueStore = {
  /** In the order they were added. */
  list(municipality: string): Promise<Venue[]>;
  /** Gives the venue its id; `taken` when the town has one of that name. */
  add(municipality: string, name: string): Promise<Venue | 'taken'>;
};

export type CollectorDatabase = {
  /** Random, kept in the database; changes when a backup is restored. */
  epoch: string;
  /** Writes a little, to see that a report could be acknowledged now. */
  probe(): Promise<void>;
  close(): Promise<void>;
  reports: ReportStore;
  joining: JoiningStore;
  organisers: OrganiserStore;
  venues: VenueStore;
};

/** Why the collector will not start: said to the operator as it stands. */
export class BootRefusal extends Error {}
