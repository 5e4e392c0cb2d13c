import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import styles from './help-button.module.css';

/** 「手伝ってもらう」 in the same corner of every screen: whom to ask, and that nothing can break. */
export function HelpButton() {
  const say = useWords('common');
  const { path } = useLocation();
  const [isOpen, setOpen] = useState(false);
  // the frame around this button may stay while the address changes, and help must not lie over another screen
  useEffect(() => setOpen(false), [path]);
  return (
    <div class={styles['help']}>
      <Button onPress={() => setOpen(true)}>{say('help.button')}</Button>
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={say('help.title')}>
        <p>{say('help.show')}</p>
        <p>{say('help.desk')}</p>
        <Callout kind="ok" title={say('help.safe')}>
          <p>{say('help.kept')}</p>
        </Callout>
        <Button kind="main" onPress={() => setOpen(false)}>
          {say('close')}
        </Button>
      </Sheet>
    </div>
  );
}
