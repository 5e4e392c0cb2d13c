/// <reference lib="webworker" />
// How the worker gets at the sender. A script must be loaded once while the worker is installed; from then on it stays with it.
import type { sendOutbox } from '#sync/send-outbox.ts';

export type WithSender = { sendOutboxInWorker?: typeof sendOutbox };

type ScriptAddress = string;
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): ScriptAddress };
};

/** Where Trusted Types are enforced, only the sender's own address may become a script in the worker. */
function trusted(address: string): ScriptAddress {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return address;
  return trustedTypes
    .createPolicy('worker-address', { createScriptURL: () => address })
    .createScriptURL(address);
}

let address: ScriptAddress | undefined;

/** The sender, loaded from `path` of this build. Throws if it was not loaded while the worker was installed. */
export function loadSender(path: string): typeof sendOutbox {
  address ??= trusted(path);
  importScripts(address);
  const { sendOutboxInWorker } = globalThis as WithSender;
  if (sendOutboxInWorker === undefined) throw new Error('the sender did not come');
  return sendOutboxInWorker;
}
