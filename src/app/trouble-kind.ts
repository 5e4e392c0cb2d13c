import { storageTroubleOf, type StorageTroubleKind } from '#reads/storage-trouble.ts';

export type TroubleKind = StorageTroubleKind | 'missing' | 'unexpected';

/** What went wrong, as a word for which the error screen has sentences. A `TypeError` is how a failed download of code says so. */
export function troubleKindOf(error: unknown): TroubleKind {
  const trouble = storageTroubleOf(error);
  if (trouble !== null) return trouble;
  return error instanceof TypeError && /import|fetch|load/iu.test(error.message) ? 'missing' : 'unexpected';
}
