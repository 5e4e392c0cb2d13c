import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Words } from '#i18n/use-words.ts';

import { GestureHint, type Hint } from './gesture-hint.tsx';
import { LAST_PAGE, type Scene } from './scene.ts';

import styles from './ask.module.css';

type Asked = { readonly key: string; readonly hint: Hint };

/** The words that ask for the next thing, and how the finger moves for it. */
function askOf(scene: Scene): Asked {
  switch (scene.is) {
    case 'hold':
      return { key: 'hold', hint: 'hold' };
    case 'slide-up':
      return scene.page === LAST_PAGE ? { key: 'cat', hint: 'tap' } : { key: 'slide-up', hint: 'up' };
    case 'slide-side':
      return { key: 'slide-side', hint: 'aside' };
    case 'spread':
      return { key: `spread-${scene.aim}`, hint: scene.aim === 'large' ? 'spread' : 'pinch' };
    case 'buttons':
      return { key: `buttons-${scene.at}`, hint: 'tap' };
    case 'bar':
      return { key: `bar-${scene.at}`, hint: scene.at === 'photo' ? 'tap' : 'up' };
    default:
      return { key: scene.is, hint: 'tap' };
  }
}

function DoneSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.5">
      <circle cx="12" cy="12" r="10.5" stroke-width="1.5" />
      <path d="M6.5 12.5l4 4L17.5 8.5" />
    </svg>
  );
}

/** What is asked. When it is something new it takes the focus, so that nobody is left where a button has gone. */
export function Ask({ scene, say }: { readonly scene: Scene; readonly say: Words }) {
  const { key, hint } = askOf(scene);
  const asked = useRef(key);
  const place = useRef<HTMLDivElement>(null);
  // before anybody can press on: a focus that moved late would take the next key with it
  useLayoutEffect(() => {
    if (asked.current !== key) place.current?.focus({ preventScroll: true });
    asked.current = key;
  }, [key]);
  const isDone = scene.is === 'done';
  return (
    <div class={`${styles['ask']} ${isDone ? styles['done'] : ''}`} tabIndex={-1} ref={place}>
      {isDone ? <DoneSign /> : <GestureHint hint={hint} />}
      <p>{say(`ask.${key}`)}</p>
    </div>
  );
}
