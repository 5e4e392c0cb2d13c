import { useWords } from '#i18n/use-words.ts';
import type { OrganiserTrouble } from '#reads/organiser.ts';
import { Callout } from '#ui/callout/callout.tsx';

import styles from './organiser.module.css';

/** What stood in the way, in a kind sentence and what to do. The region is there before its words, so that they are read out. */
export function TroubleSaid({ trouble }: { readonly trouble: OrganiserTrouble | undefined }) {
  const say = useWords('organiser');
  return (
    <div class={styles['said']} aria-live="polite">
      {trouble === undefined ? null : (
        <Callout kind="again" title={say(`trouble.${trouble}.title`)}>
          <p>{say(`trouble.${trouble}.about`)}</p>
        </Callout>
      )}
    </div>
  );
}
