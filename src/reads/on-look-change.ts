import { onChange } from '#storage/change-feed.ts';

import { readLook, type Look } from './look.ts';

/** Tells each look the person chooses from now on, in this window or another. */
export function onLookChange(listener: (look: Look) => void): void {
  onChange((stores) => {
    if (stores.includes('settings')) void readLook().then(listener);
  });
}
