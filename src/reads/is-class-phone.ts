import { read } from '#storage/database.ts';
import { settingsIn } from '#storage/settings-store.ts';

/** Has this phone joined a class, and has it anything to do with classes at all: joined or counted one? */
export function readIsClassPhone(): Promise<{ isJoined: boolean; isClassPhone: boolean }> {
  return read(['settings', 'sessions'], async (tx) => {
    const isJoined = (await settingsIn(tx)).access !== null;
    return { isJoined, isClassPhone: isJoined || (await tx.objectStore('sessions').count()) > 0 };
  });
}
