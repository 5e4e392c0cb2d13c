/// <reference lib="webworker" />
// A script of its own: the sender with all it needs. The worker loads it only when Background Sync wakes it, so that every other
// start of the worker stays light (decision 0007).
import { sendOutbox } from '#sync/send-outbox.ts';

import type { WithSender } from './load-sender.ts';

(globalThis as WithSender).sendOutboxInWorker = sendOutbox;
