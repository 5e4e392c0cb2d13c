// Before the rain: the phone is made to be heard. Two things, in any order: no longer silent, and loud enough.
import type { Said } from '../simulator.ts';
import { elsewhere, well, type Offer } from './offer.ts';

export const MOST_VOLUME = 4;

export type Volume = {
  readonly scene: 'volume';
  readonly isSilent: boolean;
  /** 0 to 4 bars. */
  readonly volume: number;
  readonly said: Said | undefined;
};

export const start = (): Volume => ({ scene: 'volume', isSilent: true, volume: 1, said: undefined });

/** What is said after a step in the right direction: all is done, or this much. */
const heard = (state: Omit<Volume, 'said'>, key: string): Volume => ({
  ...state,
  said: well(state.isSilent || state.volume < MOST_VOLUME ? `said.volume.${key}` : 'said.volume.done'),
});

const louder = (state: Volume): Offer<Volume> =>
  state.volume === MOST_VOLUME
    ? elsewhere(state, 'louder', 'said.volume.loudest')
    : {
        id: 'louder',
        leadsTo: heard({ ...state, volume: state.volume + 1 }, 'louder'),
        isNearer: true,
      };

function quieter(state: Volume): Offer<Volume> {
  const volume = Math.max(0, state.volume - 1);
  return elsewhere({ ...state, volume }, 'quieter', 'said.volume.quieter');
}

/** The switch of silence, and a bar more or less. */
export function offers(state: Volume): readonly Offer<Volume>[] {
  if (!state.isSilent && state.volume === MOST_VOLUME) return [];
  const silence: Offer<Volume> = state.isSilent
    ? { id: 'silent-off', leadsTo: heard({ ...state, isSilent: false }, 'heard'), isNearer: true }
    : elsewhere({ ...state, isSilent: true }, 'silent-on', 'said.volume.silent');
  return [silence, louder(state), quieter(state)];
}
