// Reading the code of a practice slip, three ways. The texts read are judged in the makers of actions below and go no further:
// a state, and so everything drawn or stored, knows a slip of ours or a word like `web`, never what was read.
import * as v from 'valibot';

import { SLIP_IDS, type DecoyId, type SlipId } from '#core/scan/practice-papers.ts';
import { whatIsInPicture, type Seen } from '#core/scan/what-is-this-code.ts';
import { ownNumberIn, whatIsThisNumber, type SeenNumber } from '#core/scan/what-is-this-number.ts';

import type { Press, Said } from '../simulator.ts';

export const WAYS = ['camera', 'photo', 'number'] as const;
export type Way = (typeof WAYS)[number];

/** Which slip is wanted. */
export const settings = v.strictObject({ slip: v.optional(v.picklist(SLIP_IDS), 'A01') });
export type Settings = v.InferOutput<typeof settings>;

/** Why nothing was read: there was no code in the photo, the file was no picture, or the code is not the right one. */
export type Stop =
  | { readonly why: 'no-code' | 'no-picture' }
  | { readonly why: 'decoy'; readonly decoy: DecoyId }
  | { readonly why: 'other-slip' }
  | { readonly why: 'foreign'; readonly guess: Extract<Seen, { kind: 'refused' }>['guess'] }
  | { readonly why: 'number'; readonly guess: Extract<SeenNumber, { kind: 'refused' }>['guess'] };

type Place =
  | { readonly at: 'choose' }
  | { readonly at: 'read'; readonly way: Way }
  | { readonly at: 'stopped'; readonly way: Way; readonly stop: Stop }
  | { readonly at: 'done'; readonly way: Way };

export type State = { readonly slip: SlipId; readonly place: Place };

export type Action =
  | { readonly do: 'choose-way'; readonly way: Way }
  | { readonly do: 'choose-again' }
  | { readonly do: 'try-again' }
  | { readonly do: 'see'; readonly slip: SlipId }
  | { readonly do: 'stop'; readonly stop: Stop };

function seeCode(seen: Seen): Action {
  switch (seen.kind) {
    case 'practice':
      return { do: 'see', slip: seen.slip };
    case 'decoy':
      return { do: 'stop', stop: { why: 'decoy', decoy: seen.decoy } };
    case 'refused':
      return { do: 'stop', stop: { why: 'foreign', guess: seen.guess } };
  }
}

/** What the codes in a picture mean for the practice. The texts end here. */
export function readCodes(texts: readonly string[]): Action {
  const seen = whatIsInPicture(texts);
  return seen === undefined ? { do: 'stop', stop: { why: 'no-code' } } : seeCode(seen);
}

/** What a typed number means for the practice. The digits end here. */
export function readNumber(typed: string): Action {
  const seen = whatIsThisNumber(typed);
  return seen.kind === 'practice'
    ? { do: 'see', slip: seen.slip }
    : { do: 'stop', stop: { why: 'number', guess: seen.guess } };
}

/** Whether what is typed so far may be somebody's own number, and is to be judged and let go of without waiting for the button. */
export const isRefusedAtOnce = (typed: string): boolean => ownNumberIn(typed) !== undefined;

/** The file chosen as a photo could not be opened as a picture. */
export const noPicture: Action = { do: 'stop', stop: { why: 'no-picture' } };

export const start = ({ slip }: Settings): State => ({ slip, place: { at: 'choose' } });

/** Where a reading leads that was waited for. */
function afterReading(slip: SlipId, way: Way, action: Extract<Action, { do: 'see' | 'stop' }>): Place {
  if (action.do === 'stop') return { at: 'stopped', way, stop: action.stop };
  return action.slip === slip ? { at: 'done', way } : { at: 'stopped', way, stop: { why: 'other-slip' } };
}

/** One press, or one reading. A reading that comes when nobody is reading any more changes nothing. */
export function next(state: State, action: Action): State {
  const { slip, place } = state;
  switch (action.do) {
    case 'choose-way':
      return place.at === 'done' ? state : { slip, place: { at: 'read', way: action.way } };
    case 'choose-again':
      return { slip, place: { at: 'choose' } };
    case 'try-again':
      return place.at === 'stopped' ? { slip, place: { at: 'read', way: place.way } } : state;
    default:
      return place.at === 'read' ? { slip, place: afterReading(slip, place.way, action) } : state;
  }
}

export const isDone = (state: State): boolean => state.place.at === 'done';

function nameOfStop(stop: Stop): string {
  switch (stop.why) {
    case 'decoy':
      return `decoy.${stop.decoy}`;
    case 'foreign':
      return `foreign.${stop.guess}`;
    case 'number':
      return `number.${stop.guess}`;
    default:
      return stop.why;
  }
}

/** What came of the last reading, as its words are called: `said.<outcome>` and `about.<outcome>`. */
export function outcome({ place }: State): string | undefined {
  switch (place.at) {
    case 'done':
      return 'found';
    case 'stopped':
      return nameOfStop(place.stop);
    default:
      return undefined;
  }
}

export function said(state: State): Said | undefined {
  const name = outcome(state);
  if (name === undefined) return undefined;
  return { kind: isDone(state) ? 'ok' : 'info', key: `said.${name}` };
}

const chooseAgain: Press<Action> = { id: 'choose-again', action: { do: 'choose-again' }, isNeutral: true };
const seeSlip = (slip: SlipId): Press<Action> => ({
  id: 'see-slip',
  action: { do: 'see', slip },
  by: 'outside',
});

const chooseWay = (way: Way): Press<Action> => ({
  id: way,
  action: { do: 'choose-way', way },
  isNeutral: true,
});

const OTHER_PAPER: readonly Stop['why'][] = ['foreign', 'decoy', 'other-slip'];

/** Another paper if the code was not ours, else the same way once more. */
const tryAgain = ({ way, stop }: Extract<Place, { at: 'stopped' }>): Press<Action> => ({
  id: `try-${OTHER_PAPER.includes(stop.why) ? 'paper' : way}`,
  action: { do: 'try-again' },
});

/** Every press, and every reading that may come while somebody reads. */
export function presses({ slip, place }: State): readonly Press<Action>[] {
  switch (place.at) {
    case 'choose':
      return WAYS.map(chooseWay);
    case 'read':
      return [seeSlip(slip), chooseAgain];
    case 'stopped':
      return [tryAgain(place), chooseAgain];
    case 'done':
      return [{ ...chooseAgain, id: 'once-more' }];
  }
}

/** Choose a way, read the slip; after another paper, once more. */
export const answer = (state: State): Press<Action> | undefined =>
  isDone(state) ? undefined : presses(state)[0];
