// What begins once the first screen stands: the worker, a change of settings in any window, and sending for a phone that joined.
import { readClassAccess } from '#reads/class-access.ts';
import { onLookChange } from '#reads/on-look-change.ts';
import { storageTroubleOf } from '#reads/storage-trouble.ts';

import { applyLook } from './apply-look.ts';
import { update } from './update-notice.tsx';

async function watchForUpdates() {
  const { registerWorker } = await import('#offline/register-worker.ts');
  await registerWorker({
    onWaiting: (go) => {
      update.value = { kind: 'waiting', go };
    },
    onTakenElsewhere: (go) => {
      update.value = { kind: 'elsewhere', go };
    },
  });
}

/** A phone that joined no class does not even load the code that sends. One that joins later starts it by joining. */
async function sendIfJoined() {
  if (!(await readClassAccess()).isJoined) return;
  const [{ sendWhenPossible }, { refreshPlan }] = await Promise.all([
    import('#sync/send-when-possible.ts'),
    import('#sync/refresh-plan.ts'),
  ]);
  sendWhenPossible();
  await refreshPlan();
}

/** Without the phone's memory or the network these wait for the next start; the screens say so where it matters. */
const unlessThePhoneCannot = (error: unknown) => {
  if (storageTroubleOf(error) === null && !(error instanceof TypeError)) throw error;
};

/** Starts everything that no screen waits for. */
export function startQuietly(): void {
  onLookChange((look) => void applyLook(look));
  // While screens are being written (`npm run dev`) no worker is built.
  if (import.meta.env.MODE !== 'development') void watchForUpdates().catch(unlessThePhoneCannot);
  void sendIfJoined().catch(unlessThePhoneCannot);
}
