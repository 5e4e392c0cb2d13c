import { useWords } from '#i18n/use-words.ts';

import { DrawnPress, type Face } from './drawn-press.tsx';
import { SquareCode } from './square-code.tsx';

import styles from './poster.module.css';

type HowSeen = 'whole' | 'near' | 'covered';

/** The printed code, and the sticker somebody put over it: a little turned, one corner standing up. */
function StuckCode() {
  return (
    <>
      <g transform="translate(-27 -24)">
        <path class={styles['paper']} d="M-6 -6h58v58h-58z" />
        <g transform="scale(1.15)">
          <SquareCode />
        </g>
      </g>
      <g transform="rotate(-8)">
        <path class={styles['shade']} d="M-28 -28h62v50l-12 12h-50z" />
        <path class={styles['sticker']} d="M-30 -30h60v48l-12 12h-48z" />
        <path class={styles['back']} d="M30 18l-12 12 -2 -14z" />
        <g transform="translate(-21 -23) scale(0.95)">
          <SquareCode />
        </g>
      </g>
    </>
  );
}

/** The poster on its wall, as it is seen from where one stands. */
function WholePoster() {
  return (
    <>
      <path class={styles['paper']} d="M78 10h164v200H78z" />
      <path class={styles['tint']} d="M92 24h136v56H92z" />
      <path d="M122 44h48v14a16 16 0 0 1-16 16h-16a16 16 0 0 1-16-16zM170 48h8a7 7 0 0 1 0 14h-9M136 36v-5M150 36v-5" />
      <path d="M98 96h124M98 112h86" />
      <g transform="translate(190 164) scale(0.95)" stroke-width="2">
        <StuckCode />
      </g>
    </>
  );
}

function NearPoster({ isCovered }: { readonly isCovered: boolean }) {
  return (
    <>
      <path class={styles['paper']} d="M10 0v206h300V0" />
      <g transform="translate(160 106) scale(2.5)" stroke-width="1.2">
        <StuckCode />
      </g>
      {isCovered ? (
        <g>
          <path class={styles['paper']} d="M62 14h196v184H62z" />
          <path d="M132 106l20 20 38-42" stroke-width="8" />
        </g>
      ) : null}
    </>
  );
}

function Drawing({ seen }: { readonly seen: HowSeen }) {
  const say = useWords('simulators/camera-qr');
  return (
    <figure aria-label={say.plain(`poster.${seen}`)}>
      <svg
        class={styles['wall']}
        viewBox="0 0 320 220"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linejoin="round"
        stroke-linecap="round"
      >
        {seen === 'whole' ? <WholePoster /> : <NearPoster isCovered={seen === 'covered'} />}
      </svg>
    </figure>
  );
}

/** The poster in a shop, from where one stands or from near. */
export function Poster({ face, isNear }: { readonly face: Face; readonly isNear: boolean }) {
  return (
    <>
      <Drawing seen={isNear ? 'near' : 'whole'} />
      {['look-close', 'read-code', 'peel', 'tell-staff', 'walk-on'].map((id) => (
        <DrawnPress key={id} face={face} id={id} />
      ))}
    </>
  );
}

/** The code on the poster, covered by the people of the shop. */
export function CoveredPoster() {
  return <Drawing seen="covered" />;
}
