import type { Place, Scene } from './place.ts';
import type { Press, Said } from './simulator.ts';

/** Where somebody is, and the last press. Nothing else is known, so nothing else can be kept. */
export type At<Name extends string> = {
  readonly scene: Name;
  readonly at: string;
  readonly last?: { readonly from: string; readonly press: string };
};

export type Go = { readonly press: string };

const SAID_KINDS = { right: 'ok', wrong: 'again', around: 'info' } as const;

/** What objects inherit is no press. */
const wayFrom = ({ ways }: Place, press: string) => (Object.hasOwn(ways, press) ? ways[press] : undefined);

/** The machine of a practice screen whose drills are tables of places. */
export function placeMachine<Name extends string>(scenes: Readonly<Record<Name, Scene>>) {
  const placeAt = (scene: Name, at: string): Place => {
    const place = scenes[scene][at];
    if (place === undefined) throw new RangeError(`no place ${at} in ${scene}`);
    return place;
  };
  const placeOf = ({ scene, at }: At<Name>): Place => placeAt(scene, at);

  const start = ({ scene }: { readonly scene: Name }): At<Name> => ({ scene, at: 'start' });

  /** A press that is not offered here changes nothing. */
  const next = (state: At<Name>, { press }: Go): At<Name> => {
    const way = wayFrom(placeOf(state), press);
    return way === undefined ? state : { scene: state.scene, at: way.to, last: { from: state.at, press } };
  };

  const isDone = (state: At<Name>): boolean => placeOf(state).answer === undefined;

  const presses = (state: At<Name>): readonly Press<Go>[] =>
    Object.entries(placeOf(state).ways).map(([id, { letters, kind }]) => ({
      id,
      action: { press: id },
      ...(letters === undefined ? {} : { letters }),
      ...(kind === 'around' ? { isNeutral: true } : {}),
    }));

  const answer = (state: At<Name>): Press<Go> | undefined => {
    const { answer: wanted, isJudgement = false } = placeOf(state);
    const press = presses(state).find(({ id }) => id === wanted);
    return press === undefined ? undefined : { ...press, isJudgement };
  };

  const said = ({ scene, last }: At<Name>): Said | undefined => {
    const way = last === undefined ? undefined : wayFrom(placeAt(scene, last.from), last.press);
    if (last === undefined || way === undefined) return undefined;
    const { key, kind, letters } = way;
    // coming back from an explanation needs no praise
    if (kind !== 'wrong' && key === undefined) return undefined;
    return {
      kind: SAID_KINDS[kind],
      pressed: { id: last.press, ...(letters === undefined ? {} : { letters }) },
      ...(key === undefined ? {} : { key }),
    };
  };

  return { start, next, isDone, presses, answer, said };
}
