import { useCallback, useState } from 'preact/hooks';

import { useLive } from './use-live.ts';

/** `answer` is undefined until it is known; `askAgain` forgets it and asks anew. */
export type Asked<Answer> = { readonly answer: Answer | undefined; readonly askAgain: () => void };

/** The collector's answer to a question that depends on `keys`. Unlike the phone's own database, it is asked again only on request. */
export function useAnswer<Answer>(ask: () => Promise<Answer>, keys: readonly unknown[]): Asked<Answer> {
  const [turn, setTurn] = useState(0);
  const answer = useLive([], ask, [...keys, turn]);
  const askAgain = useCallback(() => setTurn((now) => now + 1), []);
  return { answer, askAgain };
}
