// Each scene of the practice is a list of offers: what can be pressed now, and the state each press leads to. From them the
// contract's `next`, `presses`, `answer` and `isDone` follow, the same for all scenes.
import type { Said } from '../simulator.ts';

export type Offer<State> = {
  readonly id: string;
  readonly leadsTo: State;
  /** Leads nearer to the end. The first of these is the answer. */
  readonly isNearer?: boolean;
};

/** What was pressed leads elsewhere, and why. */
export const again = (id: string, key: string): Said => ({ kind: 'again', pressed: { id }, key });

/** What was done well. */
export const well = (key: string): Said => ({ kind: 'ok', key });

/** An offer that changes nothing but what is said. */
export const elsewhere = <State extends { readonly said: Said | undefined }>(
  state: State,
  id: string,
  key: string,
): Offer<State> => ({ id, leadsTo: { ...state, said: again(id, key) } });
