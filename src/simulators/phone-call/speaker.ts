// A call under way that is hard to hear: the loudspeaker on, the sound up, and the microphone left as it is.
import type { Said } from '../simulator.ts';
import { again, wellDone, type Move, type Told } from './moves.ts';

export const MOST_VOLUME = 3;

export type SpeakerState = Told & {
  readonly scene: 'loudspeaker';
  readonly place: 'talking' | 'over';
  readonly isLoud: boolean;
  readonly isMuted: boolean;
  /** 1 to 3. */
  readonly volume: number;
};

export const startSpeaker = (): SpeakerState => ({
  scene: 'loudspeaker',
  place: 'talking',
  isLoud: false,
  isMuted: false,
  volume: 1,
  said: undefined,
});

type Changes = Partial<Pick<SpeakerState, 'place' | 'isLoud' | 'isMuted' | 'volume'>>;

const isHeardWell = ({ place, isLoud, isMuted, volume }: SpeakerState): boolean =>
  place === 'talking' && isLoud && !isMuted && volume === MOST_VOLUME;

/** A step towards hearing well; the last one says so. */
function nearer(state: SpeakerState, id: string, changes: Changes, key: string): Move<SpeakerState> {
  const to = { ...state, ...changes };
  return { id, to: () => ({ ...to, said: wellDone(isHeardWell(to) ? 'heard-well' : key) }) };
}

function elsewhere(state: SpeakerState, id: string, changes: Changes, key: string): Move<SpeakerState> {
  const said: Said = again({ id }, key);
  return { id, to: () => ({ ...state, ...changes, said }) };
}

export function speakerMoves(state: SpeakerState): readonly Move<SpeakerState>[] {
  if (isHeardWell(state)) return [];
  if (state.place === 'over')
    return [nearer(state, 'connect-again', { place: 'talking' }, 'connected-again')];
  const { isLoud, isMuted, volume } = state;
  return [
    isLoud
      ? elsewhere(state, 'loudspeaker-off', { isLoud: false }, 'loudspeaker-off')
      : nearer(state, 'loudspeaker', { isLoud: true }, 'loudspeaker-on'),
    volume < MOST_VOLUME
      ? nearer(state, 'volume-up', { volume: volume + 1 }, 'louder')
      : elsewhere(state, 'volume-up', {}, 'loudest'),
    elsewhere(state, 'volume-down', { volume: Math.max(1, volume - 1) }, 'softer'),
    isMuted
      ? nearer(state, 'unmute', { isMuted: false }, 'unmuted')
      : elsewhere(state, 'mute', { isMuted: true }, 'muted'),
    elsewhere(state, 'hang-up', { place: 'over' }, 'hung-up-early'),
  ];
}

export function speakerAnswer(state: SpeakerState): string | undefined {
  if (isHeardWell(state)) return undefined;
  if (state.place === 'over') return 'connect-again';
  if (state.isMuted) return 'unmute';
  return state.isLoud ? 'volume-up' : 'loudspeaker';
}
