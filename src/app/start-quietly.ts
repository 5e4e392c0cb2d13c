// What begins once the first screen stands: the worker, a change of settings in any window, and sending for a phone that joined.
import { onLookChange } from '#reads/on-look-change.ts';

import { applyLook } from './apply-look.ts';
import { update } from './update-notice.tsx';

/** Starts everything that no screen waits for. */
export function startQuietly(): void {
  onLookChange((look) => void applyLook(look));
  void import('#offline/register-worker.ts').then(({ registerWorker }) =>
    registerWorker({
      onWaiting: (go) => {
        update.value = { kind: 'waiting', go };
      },
      onTakenElsewhere: (go) => {
        update.value = { kind: 'elsewhere', go };
      },
    }),
  );
}
