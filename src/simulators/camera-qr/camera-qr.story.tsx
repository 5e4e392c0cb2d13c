// The places of the scanner that are hard to come by: every answer to what was read, in one list.
import { GUESSES } from '#core/scan/guess.ts';
import { DECOY_IDS } from '#core/scan/practice-papers.ts';
import { useWords } from '#i18n/use-words.ts';
import { Callout } from '#ui/callout/callout.tsx';

import { said, WAYS, type State, type Stop } from './model.ts';
import { CameraQrView } from './view.tsx';

const STOPS: readonly Stop[] = [
  ...GUESSES.map((guess) => ({ why: 'foreign', guess }) as const),
  ...DECOY_IDS.map((decoy) => ({ why: 'decoy', decoy }) as const),
  ...(['empty', 'near', 'real-slip', 'unknown'] as const).map((guess) => ({ why: 'number', guess }) as const),
  { why: 'other-slip' },
  { why: 'no-code' },
  { why: 'no-picture' },
];

const place = (at: State['place']): State => ({ slip: 'A01', place: at });

/** Every state of the practice. */
export const states: readonly State[] = [
  place({ at: 'choose' }),
  ...WAYS.map((way) => place({ at: 'read', way })),
  ...STOPS.map((stop) => place({ at: 'stopped', way: stop.why === 'number' ? 'number' : 'photo', stop })),
  place({ at: 'done', way: 'camera' }),
];

/** One state as a host draws it: what is said, and the face below it. */
export function CameraQrStory({ state }: { readonly state: State }) {
  const say = useWords('simulators/camera-qr');
  const key = said(state);
  return (
    <>
      {key === undefined ? null : (
        <Callout kind="info">
          <p>{say(key)}</p>
        </Callout>
      )}
      <CameraQrView state={state} act={() => undefined} />
    </>
  );
}
