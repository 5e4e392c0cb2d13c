import { useWords } from '#i18n/use-words.ts';

import { DrawnPress, type Face } from './drawn-press.tsx';

import styles from './questions.module.css';

/** What the phone asks before the camera opens. */
export function MayUse({ face }: { readonly face: Face }) {
  const say = useWords('simulators/camera-qr');
  return (
    <div class={styles['question']}>
      <p class={styles['asked']}>{say('may-use')}</p>
      <DrawnPress face={face} id="allow" />
      <DrawnPress face={face} id="refuse" />
    </div>
  );
}

/** The camera was not allowed: how it is asked once more. */
export function Refused({ face }: { readonly face: Face }) {
  const say = useWords('simulators/camera-qr');
  return (
    <div class={styles['question']}>
      <p class={styles['asked']}>{say('refused')}</p>
      <DrawnPress face={face} id="ask-again" look="main" />
    </div>
  );
}
