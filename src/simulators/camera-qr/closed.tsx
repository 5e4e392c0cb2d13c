import { useWords } from '#i18n/use-words.ts';
import { LineIcon } from '#ui/line-icon/line-icon.tsx';

import styles from './closed.module.css';

/** The page is closed, and nothing of it is left. */
export function Closed() {
  const say = useWords('simulators/camera-qr');
  return (
    <div class={styles['closed']}>
      <span class={styles['drawing']}>
        <LineIcon path="M28 6a22 22 0 1 0 0 44a22 22 0 1 0 0-44M18 29l7 7 14-15" />
      </span>
      <p>{say('closed')}</p>
    </div>
  );
}
