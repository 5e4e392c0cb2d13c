// An alert lies over the phone: its sound is stopped, it is read, it is closed. It may be read before the sound is stopped.
import type { Said } from '../simulator.ts';
import { again, elsewhere, well, type Offer } from './offer.ts';

export type Arrives = {
  readonly scene: 'arrives';
  readonly isRinging: boolean;
  readonly isRead: boolean;
  readonly isClosed: boolean;
  readonly said: Said | undefined;
};

/** What lies beneath the alert on the drawn phone. */
export const BENEATH = ['photos', 'telephone'] as const;

export const start = (): Arrives => ({
  scene: 'arrives',
  isRinging: true,
  isRead: false,
  isClosed: false,
  said: undefined,
});

function close(state: Arrives): Offer<Arrives> {
  if (!state.isRead) return elsewhere(state, 'close', 'said.arrives.unread');
  if (state.isRinging) return elsewhere(state, 'close', 'said.arrives.ringing');
  return {
    id: 'close',
    leadsTo: { ...state, isClosed: true, said: well('said.arrives.closed') },
    isNearer: true,
  };
}

const stopSound = (state: Arrives): Offer<Arrives> => ({
  id: 'stop-sound',
  leadsTo: state.isRinging
    ? { ...state, isRinging: false, said: well('said.arrives.quiet') }
    : { ...state, said: again('stop-sound', 'said.arrives.already-quiet') },
  isNearer: state.isRinging,
});

/** All that can be pressed. The button for the sound stays where it is: real ones do, too. */
export function offers(state: Arrives): readonly Offer<Arrives>[] {
  if (state.isClosed) return [];
  const read: Offer<Arrives> = {
    id: 'read-on',
    leadsTo: { ...state, isRead: true, said: well('said.arrives.read') },
    isNearer: true,
  };
  return [
    stopSound(state),
    ...(state.isRead ? [] : [read]),
    close(state),
    ...BENEATH.map((id) => elsewhere(state, id, 'said.arrives.beneath')),
  ];
}
