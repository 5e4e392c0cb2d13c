// The states of the keyboard that are hard to come by, played with the presses that lead there.
import * as v from 'valibot';

import { next, presses, settings, start, type State } from './model.ts';

function play(setting: Record<string, unknown>, ...ids: readonly string[]): State {
  const first = start(v.parse(settings, setting));
  return ids.reduce((state, id) => {
    const press = presses(state).find((each) => each.id === id);
    return press === undefined ? state : next(state, press.action);
  }, first);
}

const convert = ['kana-a', 'kana-ra', ...Array.from({ length: 5 }, () => 'kana-a'), 'kana-sa', 'kana-sa'];
const figures = (digits: string) => Array.from(digits, (digit) => `num-${digit}`);

/** Every state by name. */
export const states: Readonly<Record<string, State>> = {
  start: play({}),
  'a letter that is changing': play({ target: 'same-key' }, 'kana-a', 'kana-a'),
  'a wrong key': play({}, 'kana-ta'),
  'cut short by waiting': play({ target: 'same-key' }, 'kana-a', 'pause'),
  'too early done': play({}, 'kana-a', 'done'),
  'small letters': play({ target: 'small-letter' }, 'kana-ka', 'kana-ka', 'kana-ta', 'kana-ta', 'kana-ta'),
  'kanji on offer': play({ target: 'convert' }, ...convert),
  'a wrong kanji': play({ target: 'convert' }, ...convert, 'candidate-0'),
  'a gap to fill': play({ target: 'insert' }, 'left'),
  'a number on offer': play({ target: 'phone' }, 'mode-numbers', ...figures('090')),
  'a field for numbers': play({ target: 'phone', field: 'phone' }),
  'a real number refused': play({ target: 'phone', field: 'phone' }, ...figures('0312345678')),
  'two figures of a PIN': play({ target: 'pin' }, ...figures('12')),
  'a PIN refused': play({ target: 'pin' }, ...figures('9876')),
  ABC: play({ target: 'phone' }, 'mode-abc'),
  'a message with words on offer': play({ target: 'message' }, 'kana-a', 'kana-ra', 'kana-ra'),
  'the longest text': play(
    { target: 'message' },
    'kana-a',
    'kana-ra',
    'kana-ra',
    'candidate-0',
    'candidate-0',
  ),
  'flick, directions shown': play({ look: 'flick' }, 'kana-a'),
  'flick, three letters': play({ look: 'flick' }, 'kana-ya'),
  'roman letters': play({ look: 'romaji' }, 'key-a', 'key-r'),
  'roman letters, a message': play({ look: 'romaji', target: 'message' }),
  'voice, off': play({ target: 'voice' }),
  'voice, listening': play({ target: 'voice' }, 'listen'),
  'voice, a wrong kanji': play({ target: 'voice' }, 'listen', 'heard'),
  'voice, other kanji': play({ target: 'voice' }, 'listen', 'heard', 'word-0'),
  'voice, done': play({ target: 'voice' }, 'listen', 'heard', 'word-0', 'kanji-1', 'done'),
  done: play({ target: 'convert' }, ...convert, 'candidate-1', 'done'),
};
