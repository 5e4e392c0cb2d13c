import { storageTroubleOf, type StorageTroubleKind } from '#reads/storage-trouble.ts';

export type TroubleKind = StorageTroubleKind | 'missing' | 'unexpected';

/** How Chromium, Firefox and WebKit say, in a `TypeError`, that code or data did not come. */
const DID_NOT_COME =
  /dynamically imported module|importing a module script|failed to fetch|^load failed|networkerror/iu;

/** What went wrong, as a word for which the error screen has sentences. */
export function troubleKindOf(error: unknown): TroubleKind {
  const trouble = storageTroubleOf(error);
  if (trouble !== null) return trouble;
  return error instanceof TypeError && DID_NOT_COME.test(error.message) ? 'missing' : 'unexpected';
}
