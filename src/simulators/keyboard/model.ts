// A drawn keyboard: writing with keys, or by voice. The text lives in the state and nowhere else; what may be a real number is let
// go of with the press that completes it (guard.ts).
import * as v from 'valibot';

import type { Press, Said } from '../simulator.ts';
import { TARGETS } from './exercises.ts';
import { FIELDS, fieldsFor } from './guard.ts';
import { LOOKS } from './keys.ts';
import type { TypingAction } from './press-names.ts';
import { typingAnswer, typingPresses } from './typing-presses.ts';
import { nextTyping, startTyping, type TypingState } from './typing.ts';
import {
  nextVoice,
  startVoice,
  voiceAnswer,
  voicePresses,
  type VoiceAction,
  type VoiceState,
} from './voice.ts';

const fieldOf = (target: (typeof TARGETS)[number]) => (target === 'voice' ? ['text'] : fieldsFor(target));

export const settings = v.pipe(
  v.strictObject({
    /** How the keyboard looks. */
    look: v.optional(v.picklist(LOOKS), 'keypad'),
    /** What is to be written. */
    target: v.optional(v.picklist(TARGETS), 'message'),
    /** Where it is written; by itself the field that belongs to it. */
    field: v.optional(v.picklist(FIELDS)),
  }),
  v.check(
    ({ target, field }) => field === undefined || fieldOf(target).some((each) => each === field),
    'this field does not take what is to be written',
  ),
);
export type Settings = v.InferOutput<typeof settings>;

export type State = TypingState | VoiceState;
export type Action = TypingAction | VoiceAction;

const VOICE_DEEDS: readonly Action['do'][] = ['listen', 'heard', 'word', 'replace', 'done'];
const isOfVoice = (action: Action): action is VoiceAction => VOICE_DEEDS.includes(action.do);
const isOfTyping = (action: Action): action is TypingAction => action.do === 'done' || !isOfVoice(action);

/** The microphone, or a field with its keyboard. */
export const start = ({ look, target, field }: Settings): State =>
  target === 'voice' ? startVoice() : startTyping({ look, target, field: field ?? fieldsFor(target)[0] });

/** One press, or a while without any. What belongs to the other way of writing changes nothing. */
export function next(state: State, action: Action): State {
  if (state.kind === 'voice') return isOfVoice(action) ? nextVoice(state, action) : state;
  return isOfTyping(action) ? nextTyping(state, action) : state;
}

export const isDone = (state: State): boolean => state.isDone;
export const said = (state: State): Said | undefined => state.said;

/** Every press, gestures and waiting included. */
export const presses = (state: State): readonly Press<Action>[] =>
  state.kind === 'voice' ? voicePresses(state) : typingPresses(state);

/** The press that leads nearer to the end. */
export const answer = (state: State): Press<Action> | undefined =>
  state.kind === 'voice' ? voiceAnswer(state) : typingAnswer(state);
