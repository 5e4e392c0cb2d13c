import { useEffect, useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';

import styles from './offline-notice.module.css';

/** A calm line while the phone says that it has no network. Nothing else changes: everything works on. */
export function OfflineNotice() {
  const say = useWords('common');
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return <div aria-live="polite">{isOffline ? <p class={styles['line']}>{say('offline')}</p> : null}</div>;
}
