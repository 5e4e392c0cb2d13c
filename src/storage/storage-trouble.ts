// Why the phone cannot keep or find something: the few kinds a person can do something about.

export type StorageTroubleKind = 'blocked' | 'full' | 'newer' | 'unavailable';

/**
 * What every read and write may throw. 'blocked': an old window holds the database. 'full': no room on the phone. 'newer': a
 * newer version of the app has been here. 'unavailable': it does not answer. The screen has one sentence for each kind.
 */
export class StorageTrouble extends Error {
  readonly kind: StorageTroubleKind;
  constructor(kind: StorageTroubleKind, options?: ErrorOptions) {
    super(`storage: ${kind}`, options);
    this.name = 'StorageTrouble';
    this.kind = kind;
  }
}

/** The trouble behind an error of the browser's database; any other error is a bug and stays what it is. */
export function troubleOf(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return new StorageTrouble('full', { cause: error });
  if (error.name === 'VersionError') return new StorageTrouble('newer', { cause: error });
  return new StorageTrouble('unavailable', { cause: error });
}

/**
 * Whether an error says that the connection died, and another one may live: WebKit ends connections of pages in the background
 * ("Connection to Indexed Database server lost", bugs.webkit.org 197050), Chromium reports a lost backing store as unknown.
 */
export function isConnectionLost(error: unknown): boolean {
  return (
    error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name)
  );
}
