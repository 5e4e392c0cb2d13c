import { LineIcon } from '#ui/line-icon/line-icon.tsx';

import type { FaceProps } from './face.ts';
import { Offered } from './offered.tsx';
import { isFull, THINGS, type Pack, type Thing } from './pack.ts';

import styles from './pack-face.module.css';

const DRAWINGS: Readonly<Record<Thing, string>> = {
  medicine: 'M12 30L30 12a9 9 0 0 1 13 13L25 43a9 9 0 0 1-13-13zM21 21l13 13',
  television: 'M6 12h44v28H6zM20 48h16M28 40v8',
  charger: 'M14 18h20v22H14zM20 18v-8M28 18v-8M24 40v4c0 6 14 6 14 0V30c0-6 10-6 10 0v8',
  rice: 'M16 20c-10 10-10 28 0 28h24c10 0 10-18 0-28zM16 20l4-10h16l4 10zM24 30v10M32 30v10',
  glasses:
    'M6 30a9 9 0 1 0 18 0a9 9 0 1 0-18 0M32 30a9 9 0 1 0 18 0a9 9 0 1 0-18 0M24 28c2-3 6-3 8 0M6 28l6-14M50 28l-6-14',
  vase: 'M22 24h12c0 8 8 8 8 16s-6 10-14 10-14-2-14-10 8-8 8-16zM28 24V12M28 12a5 5 0 1 1 .1 0M28 20c4 0 8-2 8-6',
  papers: 'M14 6h20l10 10v34H14zM34 6v10h10M21 26h16M21 34h16M21 42h10',
};

const TICK = 'M10 30l13 13L46 14';

type ThingProps = FaceProps & { readonly thing: Thing; readonly isPacked: boolean };

/** One thing on the table. In the bag it leaves its name and a tick of the same size behind, so that nothing moves. */
function OneThing({ thing, isPacked, ...face }: ThingProps) {
  const { say } = face;
  const name = <span>{say(`press.${thing}`)}</span>;
  const packed = (
    <span class={`${styles['thing']} ${styles['packed']}`}>
      <LineIcon path={TICK} />
      {name}
      <span class="unseen">{say('pack.in-bag')}</span>
    </span>
  );
  return (
    <Offered id={thing} {...face} after={isPacked ? packed : undefined}>
      <span class={styles['thing']}>
        <LineIcon path={DRAWINGS[thing]} />
        {name}
      </span>
    </Offered>
  );
}

/** The table with all the things, and how many are in the bag. */
export function PackFace({ state, ...face }: FaceProps & { readonly state: Pack }) {
  const { say } = face;
  return (
    <>
      <h2>{say(isFull(state) ? 'pack.done' : 'pack.ask')}</h2>
      <p>{say('pack.count', { count: state.packed.length })}</p>
      <div class={styles['table']}>
        {THINGS.map((thing) => (
          <OneThing key={thing} thing={thing} isPacked={state.packed.includes(thing)} {...face} />
        ))}
      </div>
    </>
  );
}
