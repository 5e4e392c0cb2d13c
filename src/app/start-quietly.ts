// What begins once the first screen stands: the worker, a change of settings in any window, and sending for a phone that joined.
import { keepQuietly } from '#pages/lesson/keep-quietly.ts';
import { readIsClassPhone } from '#reads/is-class-phone.ts';
import { onJoined } from '#reads/on-joined.ts';
import { onLookChange } from '#reads/on-look-change.ts';
import { storageTroubleOf } from '#reads/storage-trouble.ts';
import { today } from '#reads/today.ts';

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

/** Without the phone's memory or the network these wait for the next start; the screens say so where it matters. */
const unlessThePhoneCannot = (error: unknown) => {
  if (storageTroubleOf(error) === null && !(error instanceof TypeError)) throw error;
};

async function tidyOutbox() {
  const { tidyOutbox: tidy } = await import('#actions/tidy-outbox.ts');
  await tidy(today());
}

/** What a phone of classes keeps, wherever it began to be one. */
const CLASS_PART = 'pages/class';

async function startSending() {
  const { sendWhenPossible } = await import('#sync/send-when-possible.ts');
  sendWhenPossible();
}

async function refreshVenues() {
  const { refreshPlan } = await import('#sync/refresh-plan.ts');
  await refreshPlan();
}

/**
 * A phone that has to do with no class does not even load the code that sends. One that joins during this visit, in this window
 * or another, listens for the network from then on; joining itself asks for the venues.
 */
async function beClassPhone() {
  const { isJoined, isClassPhone } = await readIsClassPhone();
  if (!isJoined) {
    onJoined(() => {
      keepQuietly(CLASS_PART);
      void startSending().catch(unlessThePhoneCannot);
    });
  }
  if (isClassPhone) keepQuietly(CLASS_PART);
  // An outbox that cannot be tidied now is sent all the same.
  if (isClassPhone) await tidyOutbox().catch(unlessThePhoneCannot);
  if (!isJoined) return;
  await startSending();
  await refreshVenues();
}

/** Starts everything that no screen waits for. */
export function startQuietly(): void {
  // Words that cannot be loaded now come with the next start.
  onLookChange((look) => void applyLook(look).catch(unlessThePhoneCannot));
  // While screens are being written (`npm run dev`) no worker is built.
  if (import.meta.env.MODE !== 'development') void watchForUpdates().catch(unlessThePhoneCannot);
  void beClassPhone().catch(unlessThePhoneCannot);
}
