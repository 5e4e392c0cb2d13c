import type { SendOutcome } from '#sync/send-outbox.ts';
import { trySending } from '#sync/send-when-possible.ts';

export type { SendOutcome } from '#sync/send-outbox.ts';

/** The tutor taps 「いま おくる」: everything that waits is sent, and a word says what became of it. */
export async function sendNow(): Promise<SendOutcome> {
  return (await trySending(true)).outcome;
}
