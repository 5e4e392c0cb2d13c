import { signal } from '@preact/signals';

import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import styles from './update-notice.module.css';

type Update = { readonly kind: 'waiting' | 'elsewhere'; readonly go: () => void };

/** A new version that waits for the person, if there is one. */
export const update = signal<Update | undefined>(undefined);

/** 「新しく なりました」: shown on the home screen only, so that nobody is interrupted in a lesson or a class. */
export function UpdateNotice() {
  const say = useWords('common');
  const isWaiting = update.value?.kind === 'waiting';
  return (
    <div class={styles['notice']} aria-live="polite">
      {update.value === undefined ? null : (
        <Callout kind="info" title={say(isWaiting ? 'update.title' : 'update.other')}>
          <p>{say('update.about')}</p>
          <Button onPress={update.value.go}>{say(isWaiting ? 'update.now' : 'update.reload')}</Button>
        </Callout>
      )}
    </div>
  );
}
