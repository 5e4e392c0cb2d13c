import type { ComponentChildren } from 'preact';

import { usePress } from '../button/press.ts';

import styles from './speak-button.module.css';

type SpeakButtonProps = {
  readonly isSpeaking: boolean;
  readonly onPress: () => void;
  /** 「声で 聞く」 or, while it speaks, 「とめる」. */
  readonly children: ComponentChildren;
};

/** Begins or stops reading aloud. */
export function SpeakButton({ isSpeaking, onPress, children }: SpeakButtonProps) {
  return (
    <button type="button" class={styles['speak']} {...usePress(onPress)}>
      <svg
        aria-hidden="true"
        width="28"
        height="28"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path
          d={
            isSpeaking
              ? 'M7 6v12M17 6v12'
              : 'M3 9.500v5h4l5 4V5.500l-5 4zM16 9a4 4 0 0 1 0 6M18.500 6a8 8 0 0 1 0 12'
          }
        />
      </svg>
      <span>{children}</span>
    </button>
  );
}
