// Writing by voice. The drawn phone hears nothing: it writes a sentence that is always the same, with one wrong kanji.
import type { Press, Said } from '../simulator.ts';
import { VOICE } from './exercises.ts';

export type VoiceState = {
  readonly kind: 'voice';
  readonly ear: 'off' | 'listening' | 'heard';
  readonly words: readonly string[];
  /** The word that is being put right. */
  readonly chosen: number | undefined;
  readonly isDone: boolean;
  readonly said: Said | undefined;
};

export type VoiceAction =
  | { readonly do: 'listen' | 'heard' | 'done' }
  | { readonly do: 'word'; readonly at: number }
  | { readonly do: 'replace'; readonly at: number };

/** The microphone is off. */
export const startVoice = (): VoiceState => ({
  kind: 'voice',
  ear: 'off',
  words: [],
  chosen: undefined,
  isDone: false,
  said: undefined,
});

const isRight = ({ words }: VoiceState) => words.join('') === VOICE.want;

const again = (state: VoiceState, pressed: Said['pressed'], key: string): VoiceState => ({
  ...state,
  said: { kind: 'again', ...(pressed === undefined ? {} : { pressed }), key: `said.${key}` },
});

function afterWord(state: VoiceState, at: number): VoiceState {
  const pressed = { id: `word-${at}`, letters: state.words[at] ?? '' };
  return at === VOICE.wrong && !isRight(state)
    ? { ...state, chosen: at, said: undefined }
    : again(state, pressed, 'word-is-right');
}

function afterReplace(state: VoiceState, at: number): VoiceState {
  const word = VOICE.offers[at] ?? '';
  const next = {
    ...state,
    words: state.words.map((old, index) => (index === state.chosen ? word : old)),
    said: undefined,
  };
  return isRight(next)
    ? { ...next, chosen: undefined }
    : again(next, { id: `kanji-${at}`, letters: word }, 'other-kanji');
}

/** The state after one press. */
export function nextVoice(state: VoiceState, action: VoiceAction): VoiceState {
  if (state.isDone) return state;
  switch (action.do) {
    case 'listen':
      return { ...startVoice(), ear: 'listening' };
    case 'heard':
      return { ...startVoice(), ear: 'heard', words: VOICE.heard, said: { kind: 'info', key: 'said.heard' } };
    case 'word':
      return afterWord(state, action.at);
    case 'replace':
      return afterReplace(state, action.at);
    case 'done':
      return isRight(state)
        ? { ...state, isDone: true, said: { kind: 'ok', key: 'said.done.voice' } }
        : again(state, { id: 'done' }, 'look-again');
  }
}

type VoicePress = Press<VoiceAction>;

const listen: VoicePress = { id: 'listen', action: { do: 'listen' } };
const heard: VoicePress = { id: 'heard', action: { do: 'heard' } };
const done: VoicePress = { id: 'done', action: { do: 'done' } };
const wordPress = (letters: string, at: number): VoicePress => ({
  id: `word-${at}`,
  letters,
  action: { do: 'word', at },
});
/** Touching the word again that is being put right changes nothing. */
const wordPresses = ({ words, chosen }: VoiceState): VoicePress[] =>
  words.map((word, at) => ({ ...wordPress(word, at), isNeutral: at === chosen }));
const replacePress = (letters: string, at: number): VoicePress => ({
  id: `kanji-${at}`,
  letters,
  action: { do: 'replace', at },
});

/** Everything that can be pressed. */
export function voicePresses(state: VoiceState): readonly VoicePress[] {
  if (state.isDone) return [];
  switch (state.ear) {
    case 'off':
      return [listen];
    case 'listening':
      return [heard];
    case 'heard':
      return [
        ...wordPresses(state),
        ...(state.chosen === undefined ? [] : VOICE.offers.map(replacePress)),
        { id: 'listen-again', action: { do: 'listen' }, isNeutral: true },
        done,
      ];
  }
}

const rightWord = VOICE.offers.findIndex(
  (word) => VOICE.heard.with(VOICE.wrong, word).join('') === VOICE.want,
);

/** Listen, speak, touch the wrong word, choose the right one. */
export function voiceAnswer(state: VoiceState): VoicePress | undefined {
  if (state.isDone) return undefined;
  if (state.ear === 'off') return listen;
  if (state.ear === 'listening') return heard;
  if (isRight(state)) return done;
  return state.chosen === undefined
    ? wordPress(state.words[VOICE.wrong] ?? '', VOICE.wrong)
    : replacePress(VOICE.offers[rightWord] ?? '', rightWord);
}
