import { onChange } from '#storage/change-feed.ts';

import { readClassAccess } from './class-access.ts';

/** Tells once that this phone has joined a class, in this window or another. What cannot be read is asked at the next change. */
export function onJoined(listener: () => void): void {
  const stop = onChange((stores) => {
    if (stores.includes('settings')) void look();
  });
  let isTold = false;
  const look = async () => {
    const access = await readClassAccess().catch(() => undefined);
    if (isTold || access?.isJoined !== true) return;
    isTold = true;
    stop();
    listener();
  };
}
