// A part of the app, `lessons/<id>`, `simulators/<id>` or `pages/<id>`, is kept for use without a network once the page asks the worker for it
// (decision 0011). Without a worker nothing is kept and nothing is claimed.

/** Which parts open without a network, and which do not. */
export type KeptParts = { readonly kept: readonly string[]; readonly others: readonly string[] };

/** A worker that was ended before it answered never will. */
const LONGEST_WAIT_MS = 60_000;

type Question = {
  readonly type: 'KEEP_PART' | 'WHICH_PARTS';
  readonly part?: string;
  readonly language: string;
};

/** The answer of this worker; undefined if none comes. */
function ask<Answer>(worker: ServiceWorker, question: Question): Promise<Answer | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    const timer = setTimeout(() => done(undefined), LONGEST_WAIT_MS);
    port1.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        clearTimeout(timer);
        port1.close();
        done(data);
      },
      { once: true },
    );
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

/** Whether this phone can keep anything at all. */
export const canKeep = (): boolean =>
  typeof navigator !== 'undefined' && navigator.serviceWorker !== undefined;

/**
 * Keeps a part, with its words in this language; a version that waits keeps its own too. Resolves once the worker in use has
 * answered: true if the part now opens without a network. Where there is no worker yet, waits for it.
 */
export async function keepPart(part: string, language: string): Promise<boolean> {
  if (!canKeep()) return false;
  const { active, waiting } = await navigator.serviceWorker.ready;
  const question = { type: 'KEEP_PART', part, language } as const;
  if (waiting !== null) void ask(waiting, question);
  const answer = active === null ? undefined : await ask<{ isKept: boolean }>(active, question);
  return answer?.isKept ?? false;
}

/** Which parts open without a network in this language? Undefined where no worker answers. */
export async function whichParts(language: string): Promise<KeptParts | undefined> {
  if (!canKeep()) return undefined;
  const { active } = await navigator.serviceWorker.ready;
  return active === null ? undefined : ask<KeptParts>(active, { type: 'WHICH_PARTS', language });
}
