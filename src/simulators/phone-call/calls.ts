// The calls that run like a story: at each place a few presses lead on. Who calls, what is heard and what each press is called
// stands among the words; here is only where it leads. A place without an answer is the end.
import type { PressName, Said } from '../simulator.ts';
import { again, tellApart, wellDone, type Move, type Told } from './moves.ts';

/** How a place is drawn. */
export type Screen = 'ringing' | 'slide' | 'talking' | 'dark' | 'home' | 'over' | 'missed' | 'closed';
/** Whose call it is: `hanako` stands in the list of people, the others show a number alone. */
export type Caller = 'hanako' | 'unknown' | 'foreign' | 'office';

type Way = Pick<Move<unknown>, 'by' | 'isNeutral'> &
  PressName & { readonly to: string; readonly said: Said | undefined };

type Place = {
  readonly screen: Screen;
  readonly caller: Caller;
  /** What the voice says: `heard.<id>`. */
  readonly heard?: string;
  readonly answer?: string;
  readonly ways: readonly Way[];
};

type Story = { readonly start: string; readonly places: Readonly<Record<string, Place>> };

const good = (id: string, to: string, key: string): Way => ({ id, to, said: wellDone(key) });
const wrong = (id: string, to: string, key: string): Way => ({ id, to, said: again({ id }, key) });
const on = (id: string, to: string): Way => ({ id, to, said: undefined });

const end = (screen: Screen, caller: Caller): Place => ({ screen, caller, ways: [] });
/** The call is gone and comes again with a press: nobody is left in front of a silent phone. */
const missed: Place = {
  screen: 'over',
  caller: 'hanako',
  answer: 'ring-again',
  ways: [on('ring-again', 'ringing')],
};

const STORIES = {
  'answer-button': {
    start: 'ringing',
    places: {
      ringing: {
        screen: 'ringing',
        caller: 'hanako',
        answer: 'answer',
        ways: [wrong('decline', 'missed', 'declined'), good('answer', 'talking', 'answered')],
      },
      missed,
      talking: end('talking', 'hanako'),
    },
  },
  'answer-slide': {
    start: 'ringing',
    places: {
      ringing: {
        screen: 'slide',
        caller: 'hanako',
        answer: 'slide-button',
        ways: [
          { ...good('slide', 'talking', 'slid'), by: 'gesture' },
          { ...wrong('slide-short', 'ringing', 'slid-short'), by: 'gesture' },
          { ...wrong('touch-knob', 'ringing', 'only-touched'), by: 'gesture' },
          good('slide-button', 'talking', 'answered'),
          wrong('decline', 'missed', 'declined'),
        ],
      },
      missed,
      talking: end('talking', 'hanako'),
    },
  },
  'hang-up': {
    start: 'dark',
    places: {
      dark: {
        screen: 'dark',
        caller: 'hanako',
        answer: 'wake',
        ways: [{ ...on('wake', 'talking'), said: wellDone('woken') }],
      },
      talking: {
        screen: 'talking',
        caller: 'hanako',
        answer: 'hang-up',
        ways: [good('hang-up', 'over', 'hung-up'), wrong('go-home', 'home', 'still-connected')],
      },
      home: {
        screen: 'home',
        caller: 'hanako',
        answer: 'back-to-call',
        ways: [on('back-to-call', 'talking')],
      },
      over: end('over', 'hanako'),
    },
  },
  'unknown-number': {
    start: 'ringing',
    places: {
      ringing: {
        screen: 'ringing',
        caller: 'unknown',
        answer: 'let-ring',
        ways: [
          good('decline', 'over', 'declined-unknown'),
          // nobody is blamed for picking up: it is only another way to the same end
          { ...on('answer', 'talking'), isNeutral: true, said: tellApart('picked-up') },
          good('let-ring', 'over', 'let-ring'),
          good('machine', 'over', 'left-to-machine'),
        ],
      },
      talking: {
        screen: 'talking',
        caller: 'unknown',
        heard: 'survey',
        answer: 'hang-up',
        ways: [good('hang-up', 'over', 'hung-up-unknown'), wrong('tell-name', 'talking', 'keep-name')],
      },
      over: end('over', 'unknown'),
    },
  },
  'foreign-number': {
    start: 'missed',
    places: {
      missed: {
        screen: 'missed',
        caller: 'foreign',
        answer: 'leave',
        ways: [
          wrong('call-back', 'missed', 'stopped-in-time'),
          good('leave', 'closed', 'left-alone'),
          good('ask-somebody', 'closed', 'asked'),
        ],
      },
      closed: end('closed', 'foreign'),
    },
  },
  'pressed-by-caller': {
    start: 'claim',
    places: {
      claim: {
        screen: 'talking',
        caller: 'office',
        heard: 'claim',
        answer: 'hang-up',
        ways: [
          good('hang-up', 'over', 'hung-up-pressure'),
          wrong('tell-name', 'claim', 'keep-name'),
          { ...on('listen', 'video'), isNeutral: true },
        ],
      },
      video: {
        screen: 'talking',
        caller: 'office',
        heard: 'video',
        answer: 'hang-up',
        ways: [
          good('hang-up', 'over', 'hung-up-pressure'),
          wrong('show-video', 'video', 'no-video'),
          { ...on('listen', 'money'), isNeutral: true },
        ],
      },
      money: {
        screen: 'talking',
        caller: 'office',
        heard: 'money',
        answer: 'hang-up',
        ways: [good('hang-up', 'over', 'hung-up-pressure'), wrong('pay', 'money', 'no-money')],
      },
      over: end('over', 'office'),
    },
  },
} satisfies Record<string, Story>;

export type CallScene = keyof typeof STORIES;
export const CALL_SCENES = Object.keys(STORIES) as readonly CallScene[];

export type CallState = Told & { readonly scene: CallScene; readonly place: string };

export const startCall = (scene: CallScene): CallState => ({
  scene,
  place: STORIES[scene].start,
  said: undefined,
});

/** How the place of a state is drawn, who calls and what is heard. */
export function callPlace({ scene, place }: CallState): Place {
  const { places }: Story = STORIES[scene];
  const here = places[place];
  if (here === undefined) throw new RangeError(`no place ${place} in ${scene}`);
  return here;
}

export const callMoves = (state: CallState): readonly Move<CallState>[] =>
  callPlace(state).ways.map(({ to, said, ...press }) => ({
    ...press,
    to: () => ({ scene: state.scene, place: to, said }),
  }));

/** The id of the press that leads nearer to the end. */
export const callAnswer = (state: CallState): string | undefined => callPlace(state).answer;
