import type { Said } from '../simulator.ts';
// A map of dangers of a town that does not exist: find where I live, say which level it has; then the same for a neighbour.
import type { Level } from './ladder.ts';
import { elsewhere, well, type Offer } from './offer.ts';

/** The four parts of the town, as they lie on the map, and the level of each. */
export const AREAS = [
  { id: 'hill', level: 3 },
  { id: 'school', level: 2 },
  { id: 'river', level: 4 },
  { id: 'harbour', level: 5 },
] as const satisfies readonly { readonly id: string; readonly level: Level }[];
export type AreaId = (typeof AREAS)[number]['id'];

/** The levels that the map shows, as its legend lists them. */
export const MAP_LEVELS = [2, 3, 4, 5] as const satisfies readonly Level[];

const HOMES = ['mine', 'neighbour'] as const;
export type Home = (typeof HOMES)[number];

const AREA_OF: Readonly<Record<Home, AreaId>> = { mine: 'river', neighbour: 'hill' };

export type DangerMap = {
  readonly scene: 'map';
  /** Whose homes are still to be looked up, the present one first. */
  readonly homes: readonly Home[];
  /** Whether the home has been found, so that its level is asked. */
  readonly isFound: boolean;
  readonly said: Said | undefined;
};

export const start = (): DangerMap => ({ scene: 'map', homes: HOMES, isFound: false, said: undefined });

/** The area that is being looked at, once it has been found. */
export const foundArea = ({ homes: [home], isFound }: DangerMap): AreaId | undefined =>
  isFound && home !== undefined ? AREA_OF[home] : undefined;

function whereIsIt(state: DangerMap, home: Home): readonly Offer<DangerMap>[] {
  return AREAS.map(({ id }) =>
    id === AREA_OF[home]
      ? { id, leadsTo: { ...state, isFound: true, said: well(`said.map.${home}.found`) }, isNearer: true }
      : elsewhere(state, id, `said.map.${home}.elsewhere`),
  );
}

function whichLevel(state: DangerMap, home: Home): readonly Offer<DangerMap>[] {
  const right = AREAS.find(({ id }) => id === AREA_OF[home])?.level;
  const others = state.homes.slice(1);
  return MAP_LEVELS.map((level) => {
    const id = `level-${level}`;
    return level === right
      ? {
          id,
          leadsTo: { ...state, homes: others, isFound: false, said: well(`said.map.${home}.level`) },
          isNearer: true,
        }
      : elsewhere(state, id, 'said.map.other-level');
  });
}

/** First the parts of the town, then the levels of the legend. */
export function offers(state: DangerMap): readonly Offer<DangerMap>[] {
  const [home] = state.homes;
  if (home === undefined) return [];
  return state.isFound ? whichLevel(state, home) : whereIsIt(state, home);
}
