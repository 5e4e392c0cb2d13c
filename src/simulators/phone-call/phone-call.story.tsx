// Every place of the telephone, and what stands there after the presses that lead elsewhere.
import { next, SCENES, start, type State } from './model.ts';

const at = (scene: (typeof SCENES)[number], ...pressed: readonly string[]): State =>
  pressed.reduce((state, press) => next(state, { press }), start({ scene }));
const keys = (digits: string) => Array.from(digits, (digit) => `key-${digit}`);
const dial = (digits: string, ...after: readonly string[]) =>
  at('call-back', 'open-dial', ...keys(digits), ...after);

/** Every state of the practice that is hard to come by, by name. */
export const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(SCENES.map((scene) => [scene, at(scene)])),
  'a friend is declined': at('answer-button', 'decline'),
  'a friend is answered': at('answer-button', 'answer'),
  'the knob is only touched': at('answer-slide', 'touch-knob'),
  'the knob is let go early': at('answer-slide', 'slide-short'),
  'the screen is bright': at('hang-up', 'wake'),
  'the call goes on behind the first screen': at('hang-up', 'wake', 'go-home'),
  'hung up': at('hang-up', 'wake', 'hang-up'),
  'loudspeaker on, voice off': at('loudspeaker', 'loudspeaker', 'mute'),
  'hung up too early': at('loudspeaker', 'hang-up'),
  'heard well': at('loudspeaker', 'loudspeaker', 'volume-up', 'volume-up'),
  'the card': at('call-back', 'person-hanako'),
  'another person': at('call-back', 'person-taro'),
  'the pad': dial(''),
  'the pad, a digit that differs': dial('0907'),
  'the pad, far from the number': dial('7'),
  'the pad, emptied as the number may be real': dial('0901234567'),
  'the pad, whole': dial('09000000000'),
  'the pad, another practice number': dial('0300000000', 'call'),
  'the pad, a short number': dial('110', 'call'),
  calling: at('call-back', 'person-hanako', 'call'),
  'an unknown caller is picked up': at('unknown-number', 'answer'),
  'an unknown caller wants a name': at('unknown-number', 'answer', 'tell-name'),
  'a foreign number is called': at('foreign-number', 'call-back'),
  'a foreign number is left alone': at('foreign-number', 'leave'),
  'the caller wants a video': at('pressed-by-caller', 'listen', 'show-video'),
  'the caller wants money': at('pressed-by-caller', 'listen', 'listen', 'pay'),
  'the caller is hung up on': at('pressed-by-caller', 'hang-up'),
};
