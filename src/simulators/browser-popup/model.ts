// False alarms in the browser, and the people behind them: close it, silence it, pay nothing, hang up. No number is rung.
import * as v from 'valibot';

import { PRACTICE_PHONES } from '#core/scan/real-data.ts';

import { placeMachine, type At, type Go } from '../place-machine.ts';
import { END, right, withLetters, wrong, type Place, type Scene } from '../place.ts';

export const SCENES = ['close-page', 'sound', 'gift-card', 'coming-back', 'called-already'] as const;
export type SceneName = (typeof SCENES)[number];

export const settings = v.strictObject({ scene: v.optional(v.picklist(SCENES), 'close-page') });
export type Settings = v.InferOutput<typeof settings>;
export type State = At<SceneName>;
export type Action = Go;

/** The number that the alarm wants to be rung. Nobody has it. */
export const ALARM_PHONE = PRACTICE_PHONES.find((phone) => phone.startsWith('03')) ?? '';

const closePage: Scene = {
  start: {
    answer: 'close-tab',
    ways: {
      'close-tab': right('closed', 'said.close.tab'),
      call: wrong('called', 'said.close.call'),
      'alarm-ok': withLetters('OK', wrong('start', 'said.close.alarm-ok')),
      home: right('at-home', 'said.close.home'),
      power: right('switched-off', 'said.close.power'),
    },
  },
  called: { answer: 'leave', ways: { leave: right('start') } },
  closed: END,
  'at-home': END,
  'switched-off': END,
};

const loudPlace = (louder: string, quieter: string, here: string): Place => ({
  answer: here === 'silent' ? 'close-tab' : 'volume-down',
  ways: {
    'close-tab': right('closed', here === 'silent' ? 'said.sound.closed' : 'said.sound.closed-first'),
    'volume-up': wrong(louder, 'said.sound.up'),
    'volume-down':
      here === 'silent'
        ? wrong('silent', 'said.sound.already')
        : right(quieter, quieter === 'silent' ? 'said.sound.silent' : 'said.sound.quieter'),
  },
});

/** The sound is drawn, never heard. */
const sound: Scene = {
  start: loudPlace('start', 'quieter', 'start'),
  quieter: loudPlace('start', 'silent', 'quieter'),
  silent: loudPlace('quieter', 'silent', 'silent'),
  closed: END,
};

const giftCard: Scene = {
  start: {
    answer: 'stop',
    ways: {
      buy: wrong('bought', 'said.card.buy'),
      stop: right('stopped', 'said.card.stop'),
    },
  },
  bought: {
    answer: 'shop',
    ways: {
      'tell-number': wrong('bought', 'said.card.tell-number'),
      shop: right('told-shop', 'said.card.shop'),
      family: right('told-family', 'said.card.family'),
    },
  },
  stopped: {
    answer: 'shop',
    ways: {
      'ask-caller': wrong('stopped', 'said.card.ask-caller'),
      shop: right('told-shop', 'said.card.shop'),
      family: right('told-family', 'said.card.family'),
    },
  },
  'told-shop': END,
  'told-family': END,
};

const comingBack: Scene = {
  start: {
    answer: 'not-restore',
    ways: {
      restore: wrong('alarm', 'said.back.restore'),
      'not-restore': right('fresh', 'said.back.not-restore'),
    },
  },
  alarm: {
    answer: 'close-tab',
    ways: { 'close-tab': right('start', 'said.back.closed') },
  },
  fresh: END,
};

const calledAlready: Scene = {
  start: {
    answer: 'hang-up',
    ways: {
      install: wrong('start', 'said.called.install'),
      'tell-number': wrong('start', 'said.called.tell-number'),
      'hang-up': right('after', 'said.called.hang-up'),
    },
  },
  after: {
    answer: 'family',
    ways: {
      'call-back': wrong('after', 'said.called.call-back'),
      'erase-record': wrong('after', 'said.called.erase-record'),
      'say-nothing': wrong('after', 'said.called.say-nothing'),
      family: right('told-family', 'said.called.family'),
      'consumer-centre': right('told-centre', 'said.called.centre'),
    },
  },
  'told-family': END,
  'told-centre': END,
};

/** The places of every drill. */
export const PLACES: Readonly<Record<SceneName, Scene>> = {
  'close-page': closePage,
  sound,
  'gift-card': giftCard,
  'coming-back': comingBack,
  'called-already': calledAlready,
};

/** How loud the drawn alarm is: 2, 1 or 0; undefined where there is nothing to hear. */
export function loudnessAt({ scene, at }: State): 0 | 1 | 2 | undefined {
  if (scene !== 'sound' || at === 'closed') return undefined;
  if (at === 'silent') return 0;
  return at === 'quieter' ? 1 : 2;
}

export const { start, next, isDone, said, presses, answer } = placeMachine(PLACES);
