import { readAllProgress } from '#storage/progress-store.ts';
import { StorageTrouble } from '#storage/storage-trouble.ts';

export type BegunLesson = { readonly lesson: string; readonly at: string };

/** A lesson begun and not ended, or null. A phone that cannot look into its memory has none: home must open all the same. */
export async function readBegunLesson(): Promise<BegunLesson | null> {
  try {
    for (const { lesson, at } of await readAllProgress()) if (at !== null) return { lesson, at };
    return null;
  } catch (error) {
    if (error instanceof StorageTrouble) return null;
    throw error;
  }
}
