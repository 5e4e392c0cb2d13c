// The places that are hard to come by: every answer to what was read.
import { GUESSES } from '#core/scan/guess.ts';
import { DECOY_IDS } from '#core/scan/practice-papers.ts';

import { WAYS, type State, type Stop } from './model.ts';

const STOPS: readonly Stop[] = [
  ...GUESSES.map((guess) => ({ why: 'foreign', guess }) as const),
  ...DECOY_IDS.map((decoy) => ({ why: 'decoy', decoy }) as const),
  ...(['empty', 'near', 'real-slip', 'unknown', 'my-number', 'card', 'phone'] as const).map(
    (guess) => ({ why: 'number', guess }) as const,
  ),
  { why: 'other-slip' },
  { why: 'no-code' },
  { why: 'no-picture' },
];

const place = (at: State['place']): State => ({ slip: 'A01', place: at });

/** Every state of the practice, by name. */
export const states: Readonly<Record<string, State>> = Object.fromEntries([
  ['choose', place({ at: 'choose' })],
  ...WAYS.map((way) => [`read by ${way}`, place({ at: 'read', way })]),
  ...STOPS.map((stop) => [
    `stopped: ${JSON.stringify(stop)}`,
    place({ at: 'stopped', way: stop.why === 'number' ? 'number' : 'photo', stop }),
  ]),
  ['done', place({ at: 'done', way: 'camera' })],
]);
