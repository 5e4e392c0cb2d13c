import { StorageTrouble, type StorageTroubleKind } from '#storage/database.ts';

export type { StorageTroubleKind } from '#storage/database.ts';

/** Which trouble of the phone's memory an error is, or null if it is something else. */
export function storageTroubleOf(error: unknown): StorageTroubleKind | null {
  return error instanceof StorageTrouble ? error.kind : null;
}
