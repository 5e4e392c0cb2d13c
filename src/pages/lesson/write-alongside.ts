// The next step is drawn with the press that finished the one before, while that is being written (decision 0013). Where a person is
// in a lesson is written here, in the order in which they went; what is not yet written is held beyond the screen that is gone.

import { afterFrame } from '#ui/after-frame.ts';

type Deed = () => Promise<void>;

/** Oldest first: what could not be written stays until it can be. */
const unwritten: Deed[] = [];
let writing: Promise<void> | undefined;

async function writeAll(): Promise<void> {
  for (let [deed] = unwritten; deed !== undefined; [deed] = unwritten) {
    await deed();
    unwritten.shift();
  }
}

/** Resolves once everything so far is written. Rejects with what stands in the way; asked again, it tries again. */
export function allWritten(): Promise<void> {
  writing ??= writeAll().finally(() => {
    writing = undefined;
  });
  return writing;
}

/** Begins to write what a press did, once the screen it leads to is drawn. Its trouble is told to whoever waits for `allWritten`. */
export function writeAlongside(deed: Deed): void {
  unwritten.push(deed);
  afterFrame(() => void allWritten().catch(() => undefined));
}
