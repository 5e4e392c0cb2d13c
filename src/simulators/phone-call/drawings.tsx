// What is drawn on the telephone. The words beside each drawing say the same.
import type { Caller } from './calls.ts';

import styles from './view.module.css';

/** A receiver: held up, or lying down to end a call. */
export function Receiver({ isDown }: { readonly isDown: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" width="40" height="40" class={styles['receiver']}>
      <g transform={`rotate(${isDown ? 0 : -45} 20 20)`} fill="currentColor">
        <path d="M4 22C4 10 36 10 36 22V25A2 2 0 0 1 34 27H28A2 2 0 0 1 26 25V21C22 19.600 18 19.600 14 21V25A2 2 0 0 1 12 27H6A2 2 0 0 1 4 25Z" />
      </g>
    </svg>
  );
}

/** A person one knows; a number alone; a number from abroad. */
function Who({ caller }: { readonly caller: Caller }) {
  switch (caller) {
    case 'hanako':
      return (
        <>
          <circle cx="80" cy="50" r="34" class={styles['disc']} />
          <circle cx="80" cy="40" r="12" />
          <path d="M58 70a22 20 0 0 1 44 0" />
        </>
      );
    case 'foreign':
      return (
        <>
          <circle cx="80" cy="50" r="34" class={styles['careDisc']} />
          <path d="M46 50h68M80 16c-22 20-22 48 0 68c22-20 22-48 0-68M52 32c16 9 40 9 56 0M52 68c16-9 40-9 56 0" />
        </>
      );
    case 'unknown':
    case 'office':
      return (
        <>
          <circle cx="80" cy="50" r="34" class={styles['careDisc']} stroke-dasharray="7 8" />
          <path d="M72 36h16M72 50h16M72 64h16" />
        </>
      );
  }
}

/** Who is on the telephone; while it rings, two arcs on each side go out twice and then stay. */
export function WhoIsIt({ caller, isRinging }: { readonly caller: Caller; readonly isRinging: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 160 100"
      class={styles['who']}
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <Who caller={caller} />
      {isRinging ? (
        <>
          <path class={styles['near']} d="M36 28a34 34 0 0 0 0 44M124 28a34 34 0 0 1 0 44" />
          <path class={styles['far']} d="M22 20a48 48 0 0 0 0 60M138 20a48 48 0 0 1 0 60" />
        </>
      ) : null}
    </svg>
  );
}
