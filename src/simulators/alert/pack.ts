// A bag is packed with what one cannot do without. What is heavy or of no use is kindly left at home.
import type { Said } from '../simulator.ts';
import { elsewhere, well, type Offer } from './offer.ts';

/** Everything on the table, in the order in which it lies there. */
export const THINGS = ['medicine', 'television', 'charger', 'rice', 'glasses', 'vase', 'papers'] as const;
export type Thing = (typeof THINGS)[number];

const STAYS: readonly Thing[] = ['television', 'rice', 'vase'];
const GOES = THINGS.filter((thing) => !STAYS.includes(thing));

export type Pack = {
  readonly scene: 'pack';
  readonly packed: readonly Thing[];
  readonly said: Said | undefined;
};

export const start = (): Pack => ({ scene: 'pack', packed: [], said: undefined });

/** What is in the bag, in the order of the table whichever came first. */
function put(state: Pack, thing: Thing): Pack {
  const packed = GOES.filter((one) => one === thing || state.packed.includes(one));
  return { ...state, packed, said: well(`said.pack.${packed.length === GOES.length ? 'done' : thing}`) };
}

/** Whether everything that is needed is in the bag. */
export const isFull = ({ packed }: Pack): boolean => packed.length === GOES.length;

/** What still lies on the table. */
export function offers(state: Pack): readonly Offer<Pack>[] {
  if (isFull(state)) return [];
  return THINGS.filter((thing) => !state.packed.includes(thing)).map((thing) =>
    STAYS.includes(thing)
      ? elsewhere(state, thing, `said.pack.${thing}`)
      : { id: thing, leadsTo: put(state, thing), isNearer: true },
  );
}
