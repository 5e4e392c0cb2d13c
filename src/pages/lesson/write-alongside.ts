// The next step is drawn with the press that finished the one before, while that is being written (decision 0013). Where a person is
// in a lesson is written here, in the order in which they went; what is not yet written is held beyond the screen that is gone.
import { storageTroubleOf } from '#reads/storage-trouble.ts';
import { afterFrame } from '#ui/after-frame.ts';

type Deed = () => Promise<void>;

type Queue = {
  /** Oldest first: what the phone could not write stays until it can. */
  readonly unwritten: Deed[];
  writing?: Promise<void> | undefined;
};

/** One for each lesson, so that trouble with one stays with it. */
const queues = new Map<string, Queue>();

function queueOf(lesson: string): Queue {
  const queue = queues.get(lesson) ?? { unwritten: [] };
  queues.set(lesson, queue);
  return queue;
}

async function writeAll(unwritten: Deed[]): Promise<void> {
  for (let [deed] = unwritten; deed !== undefined; [deed] = unwritten) {
    try {
      await deed();
    } catch (error) {
      // Only what the phone's memory refused may come to be written; anything else would stand in the way for ever.
      if (storageTroubleOf(error) === null) unwritten.shift();
      throw error;
    }
    unwritten.shift();
  }
}

/** Resolves once everything of this lesson is written. Rejects with what stands in the way; asked again, it tries again. */
export function allWritten(lesson: string): Promise<void> {
  const queue = queueOf(lesson);
  queue.writing ??= writeAll(queue.unwritten).finally(() => {
    queue.writing = undefined;
  });
  return queue.writing;
}

/** Writes something of a lesson after all that came before. Rejects with what stands in the way, and is tried again with the next. */
export function writeInOrder(lesson: string, deed: Deed): Promise<void> {
  queueOf(lesson).unwritten.push(deed);
  return allWritten(lesson);
}

/** Begins to write what a press did, once the screen it leads to is drawn. Its trouble is told to whoever waits for the next. */
export function writeAlongside(lesson: string, deed: Deed): void {
  queueOf(lesson).unwritten.push(deed);
  afterFrame(() => void allWritten(lesson).catch(() => undefined));
}
