// A screen states its question and the stores it depends on, and is asked again after each committed write.
import { useEffect, useState } from 'preact/hooks';

import { onChange } from '#storage/change-feed.ts';
import type { StoreName } from '#storage/schema.ts';

type Answer<T> = { keys: readonly unknown[]; value: T } | { keys: readonly unknown[]; trouble: unknown };

const areSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, place) => Object.is(one, b[place]));

/**
 * The answer to `ask`, asked again after each committed write to one of `stores`, from this tab or another, and whenever one of
 * `keys` changes. Undefined means "not known yet", never zero. What `ask` throws is thrown while rendering, so that the nearest
 * error boundary shows it. `ask` may depend on nothing that is not among `keys`.
 */
export function useLive<T>(
  stores: readonly StoreName[],
  ask: () => Promise<T>,
  keys: readonly unknown[] = [],
): T | undefined {
  const [answer, setAnswer] = useState<Answer<T>>();

  useEffect(() => {
    let newest = 0;
    const askAgain = async () => {
      newest += 1;
      const mine = newest;
      const next = await ask().then(
        (value) => ({ keys, value }),
        (trouble: unknown) => ({ keys, trouble }),
      );
      // An answer overtaken by a newer question, or of a screen that is gone, is dropped.
      if (mine === newest) setAnswer(next);
    };
    const stop = onChange((changed) => {
      if (changed.some((store) => stores.includes(store))) void askAgain();
    });
    void askAgain();
    return () => {
      newest = Number.POSITIVE_INFINITY;
      stop();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller lists what `ask` depends on; literals are new each time
  }, keys);

  if (answer === undefined || !areSame(answer.keys, keys)) return undefined;
  if ('trouble' in answer) throw answer.trouble;
  return answer.value;
}
