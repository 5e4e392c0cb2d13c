// What all scenes of the telephone have in common: from each state, the presses and where each of them leads.
import type { PressName, Press, Said } from '../simulator.ts';

/** Presses are told apart by their ids; no press carries anything else. */
export type Action = { readonly press: string };

/** What is said about the press that led here. */
export type Told = { readonly said: Said | undefined };

/** One press, and the state it leads to; only that of the press that was made is worked out. */
export type Move<State> = PressName & Pick<Press<Action>, 'by' | 'isNeutral'> & { readonly to: () => State };

export const wellDone = (key: string): Said => ({ kind: 'ok', key: `said.${key}` });

export const tellApart = (key: string): Said => ({ kind: 'info', key: `said.${key}` });

/** Leads elsewhere: names the press, and says what it does. */
export const again = (pressed: PressName, key: string): Said => ({
  kind: 'again',
  pressed,
  key: `said.${key}`,
});
