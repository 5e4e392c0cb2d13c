import { useWords } from '#i18n/use-words.ts';
import { LineIcon } from '#ui/line-icon/line-icon.tsx';

import { DrawnPress, type Face } from './drawn-press.tsx';
import { APPS } from './moves.ts';

import styles from './home-screen.module.css';

const DRAWINGS: Readonly<Record<(typeof APPS)[number], string>> = {
  'app-phone': 'M18 8h-6a4 4 0 0 0-4 4c0 20 16 36 36 36a4 4 0 0 0 4-4v-6l-10-5-5 5c-6-3-12-9-15-15l5-5z',
  'app-mail': 'M8 14h40v28H8zM8 16l20 16 20-16',
  'app-camera':
    'M8 18h9l4-6h14l4 6h9v28H8zM28 22a9 9 0 1 0 0 18a9 9 0 1 0 0-18M28 28a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  'app-map': 'M8 14l13-5 14 5 13-5v33l-13 5-14-5-13 5zM21 9v33M35 14v33',
  'app-photos': 'M14 8h34v30H14zM8 16v32h34M18 34l9-11 7 8 4-4 8 8M39 15v1',
  'app-clock': 'M28 8a20 20 0 1 0 0 40a20 20 0 1 0 0-40M28 16v13l9 5',
};

/** The first screen of a phone: a few pictures, each with its word. */
export function HomeScreen({ face }: { readonly face: Face }) {
  const say = useWords('simulators/camera-qr');
  return (
    <div class={styles['apps']}>
      {APPS.map((id) => (
        <DrawnPress key={id} face={face} id={id} look="key" class={styles['app']}>
          <span class={styles['drawing']}>
            <LineIcon path={DRAWINGS[id]} />
          </span>
          <span>{say(`press.${id}`)}</span>
        </DrawnPress>
      ))}
    </div>
  );
}
