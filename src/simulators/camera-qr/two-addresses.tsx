import { useWords } from '#i18n/use-words.ts';

import { Address } from './address.tsx';
import ADDRESSES from './addresses.json' with { type: 'json' };
import { DrawnPress, type Face } from './drawn-press.tsx';

import styles from './two-addresses.module.css';

/** The address as it stands on the town's paper, and two to compare with it. */
export function TwoAddresses({ face }: { readonly face: Face }) {
  const say = useWords('simulators/camera-qr');
  return (
    <>
      <div class={styles['paper']}>
        <p>{say('on-paper')}</p>
        <p class={styles['address']}>
          <Address written={ADDRESSES.town} />
        </p>
      </div>
      <p class={styles['asked']}>{say('which')}</p>
      <DrawnPress face={face} id="address-other">
        <Address written={ADDRESSES.other} />
      </DrawnPress>
      <DrawnPress face={face} id="address-town">
        <Address written={ADDRESSES.town} />
      </DrawnPress>
      <DrawnPress face={face} id="unsure" look="link" />
    </>
  );
}
