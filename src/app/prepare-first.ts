import { FIRST_LOOK, readLook } from '#reads/look.ts';

import { applyLook, isPlainLook } from './apply-look.ts';
import { preparePage, type PreparedPage } from './prepare-page.ts';

export type FirstScreen = {
  readonly first: PreparedPage;
  /** Whether it looks as it was pre-rendered. */
  readonly isPlain: boolean;
};

/**
 * The first screen as the person likes it. Where those words cannot come, because there is no network and they were never kept, in
 * ja, which every phone keeps. Rejects if not even that can be.
 */
export async function prepareFirst(path: string): Promise<FirstScreen> {
  const look = await readLook();
  try {
    await applyLook(look);
    return { first: await preparePage(path), isPlain: isPlainLook(look) };
  } catch (error) {
    if (look.language === FIRST_LOOK.language) throw error;
    await applyLook({ ...FIRST_LOOK, textSize: look.textSize });
    return { first: await preparePage(path), isPlain: false };
  }
}
