import { storageTroubleOf, type StorageTroubleKind } from '#reads/storage-trouble.ts';

export type TroubleKind = StorageTroubleKind | 'missing' | 'unexpected';

/** How our own loader says that the styles of a screen did not come. */
const STYLES_DID_NOT_COME = /unable to preload css/iu;

/** How Chromium, Firefox and WebKit say, in a `TypeError`, that code or data did not come. */
const DID_NOT_COME =
  /dynamically imported module|importing a module script|failed to fetch|^load failed|networkerror/iu;

/** What went wrong, as a word for which the error screen has sentences. */
export function troubleKindOf(error: unknown): TroubleKind {
  const trouble = storageTroubleOf(error);
  if (trouble !== null) return trouble;
  if (!(error instanceof Error)) return 'unexpected';
  const didNotCome = error instanceof TypeError && DID_NOT_COME.test(error.message);
  return didNotCome || STYLES_DID_NOT_COME.test(error.message) ? 'missing' : 'unexpected';
}
