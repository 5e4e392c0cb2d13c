import { useId } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';

import { SquareCode } from './square-code.tsx';
import { sightAt } from './state.ts';

import styles from './view-finder.module.css';

/** How large the code is seen, from right on the paper to farthest away. */
const SIZES = [6, 4.8, 3.8, 2.8, 2.4, 1.3, 0.85];
/** How blurred it is, there. A lens sees nothing sharp that is too near. */
const BLURS = [1.6, 1.4, 1.1, 0, 0, 0, 0];

/** What the drawn camera sees: a paper on a table, from as far as the phone is held, and the frame the code belongs into. */
export function ViewFinder({ far }: { readonly far: number }) {
  const say = useWords('simulators/camera-qr');
  const blur = useId();
  const sight = sightAt(far);
  const isBlurred = sight === 'too-near';
  return (
    <figure aria-label={say.plain('finder')}>
      <svg
        class={styles['table']}
        viewBox="0 0 320 196"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-linejoin="round"
        stroke-linecap="round"
      >
        <filter id={blur} x="-50%" y="-50%" width="200%" height="200%">
          <feGaussianBlur stdDeviation={BLURS[far] ?? 0} />
        </filter>
        <g
          transform={`translate(160 98) scale(${SIZES[far] ?? 1})`}
          filter={isBlurred ? `url(#${blur})` : undefined}
        >
          <path class={styles['paper']} d="M-44 -62h88v96h-88z" stroke-width="1" />
          <path d="M-34 -50h40M-34 -42h66M-34 -34h54" stroke-width="1.5" />
          <g transform="translate(-20 -20)">
            <SquareCode />
          </g>
        </g>
        <path
          class={styles[sight === 'in-reach' ? 'found' : 'frame']}
          d="M92 60v-30h30M198 30h30v30M228 136v30h-30M122 166h-30v-30"
        />
      </svg>
    </figure>
  );
}
