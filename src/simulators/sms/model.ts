// Messages that may be false: leave them, sort them, look elsewhere, do not answer. Nothing is sent and no number is kept.
import * as v from 'valibot';

import { placeMachine, type At, type Go } from '../place-machine.ts';
import { END, right, withLetters, wrong, type Place, type Scene } from '../place.ts';
import { touchedPage } from './touched-page.ts';

export const SCENES = ['close', 'sort', 'touched', 'where-instead', 'reply'] as const;
export type SceneName = (typeof SCENES)[number];

export const settings = v.strictObject({ scene: v.optional(v.picklist(SCENES), 'close') });
export type Settings = v.InferOutput<typeof settings>;
export type State = At<SceneName>;
export type Action = Go;

const MESSAGES = ['parcel', 'tax', 'bank', 'power', 'town', 'stranger'] as const;
type Message = (typeof MESSAGES)[number];

/** Addresses that belong to nobody (RFC 2606); a slash would be read as a place where the line may break. */
export const LINKS: Readonly<Partial<Record<Message, string>>> = {
  parcel: 'parcel.example.com',
  tax: 'tax.example.com',
  bank: 'bank.example.com',
  power: 'power.example.com',
};

const link = (message: Message, to: string, key: string) => withLetters(LINKS[message] ?? '', wrong(to, key));

const close: Scene = {
  start: {
    answer: 'close',
    ways: {
      link: link('parcel', 'touched', 'said.close.link'),
      close: right('closed', 'said.close.closed'),
      delete: right('deleted', 'said.close.deleted'),
    },
  },
  touched: { answer: 'leave', ways: { leave: right('start') } },
  closed: END,
  deleted: END,
};

/** A false message: only 「ほんとう」 is explained by its sign; whoever is unsure has done well. */
const fakeToSort = (message: Message, at: string, then: string): Place => ({
  answer: 'fake',
  isJudgement: true,
  ways: {
    link: link(message, at, 'said.sort.link'),
    real: wrong(at, `said.sort.${message}.real`),
    unknown: right(then, 'said.sort.unknown'),
    fake: right(then, `said.sort.${message}.fake`),
  },
});

const sort: Scene = {
  start: fakeToSort('tax', 'start', 'bank'),
  bank: fakeToSort('bank', 'bank', 'power'),
  power: fakeToSort('power', 'power', 'town'),
  town: {
    answer: 'real',
    isJudgement: true,
    ways: {
      real: right('sorted', 'said.sort.town.real'),
      unknown: right('sorted', 'said.sort.unknown'),
      fake: wrong('town', 'said.sort.town.fake'),
    },
  },
  sorted: END,
};

const whereInstead: Scene = {
  start: {
    answer: 'close',
    ways: {
      link: link('bank', 'start', 'said.instead.link'),
      reply: wrong('start', 'said.instead.reply'),
      close: right('look', 'said.instead.close'),
    },
  },
  look: {
    answer: 'paper',
    ways: {
      bookmark: right('by-bookmark', 'said.instead.bookmark'),
      paper: right('by-paper', 'said.instead.paper'),
      'usual-app': right('by-usual-app', 'said.instead.usual-app'),
      'open-message': wrong('start', 'said.instead.open-message'),
    },
  },
  'by-bookmark': END,
  'by-paper': END,
  'by-usual-app': END,
};

const reply: Scene = {
  start: {
    answer: 'block',
    ways: {
      reply: wrong('start', 'said.reply.reply'),
      'reply-stop': wrong('start', 'said.reply.reply-stop'),
      block: right('blocked', 'said.reply.blocked'),
      delete: right('deleted', 'said.reply.deleted'),
    },
  },
  blocked: END,
  deleted: END,
};

/** The places of every drill. */
export const PLACES: Readonly<Record<SceneName, Scene>> = {
  close,
  sort,
  touched: touchedPage,
  'where-instead': whereInstead,
  reply,
};

const MESSAGE_OF: Readonly<Record<SceneName, Message>> = {
  close: 'parcel',
  sort: 'tax',
  touched: 'bank',
  'where-instead': 'bank',
  reply: 'stranger',
};

/** The message that lies open. */
export const messageAt = ({ scene, at }: State): Message =>
  MESSAGES.find((message) => scene === 'sort' && message === at) ?? MESSAGE_OF[scene];

export const { start, next, isDone, said, presses, answer } = placeMachine(PLACES);
