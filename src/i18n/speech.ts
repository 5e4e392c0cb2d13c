// Reading aloud with the phone's own voice, sentence by sentence. Nothing here speaks by itself: it begins inside a press, as iOS
// wants it, and whoever began it stops it. A phone without a voice for the language does not offer it at all.
import { languageTag, type Language } from './languages.ts';

/** Low voices are easier to hear with old ears; those that live on the phone speak without a network. */
const LOW_VOICES = /Otoya|Hattori|Ichiro|Keita|jac-|jad-/u;
/** A pause between sentences, as helps whoever hears badly (design guide 5). */
const PAUSE_MS = 400;
/** Voices that never say they have finished (seen on Android): no sentence takes longer than this. */
const LONGEST_LETTER_MS = 450;
const LONGEST_START_MS = 4000;

const synthesis = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;

/** Android writes `ja_JP`. */
const speaks = (voice: SpeechSynthesisVoice, language: Language) =>
  voice.lang.toLowerCase().replaceAll('_', '-').split('-')[0] === languageTag(language);

const rank = (voice: SpeechSynthesisVoice) =>
  (voice.localService ? 2 : 0) + (LOW_VOICES.test(voice.name) ? 1 : 0);

/** The best voice of this phone for a language; undefined if it has none. */
export function findVoice(language: Language): SpeechSynthesisVoice | undefined {
  const fitting = (synthesis()?.getVoices() ?? []).filter((voice) => speaks(voice, language));
  return fitting.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** Calls back whenever the phone has found more voices, which it may do some time after the start. Returns how to stop. */
export function onVoices(callback: () => void): () => void {
  const speech = synthesis();
  // Old Safari has voices but no events.
  if (speech?.addEventListener === undefined) return () => undefined;
  speech.addEventListener('voiceschanged', callback);
  return () => speech.removeEventListener('voiceschanged', callback);
}

export type Reading = {
  readonly voice: SpeechSynthesisVoice;
  /** 1 is as fast as the voice speaks by itself. */
  readonly rate: number;
  /** Called with the place of the sentence that begins, counted from zero. */
  readonly onSentence: (at: number) => void;
  readonly onEnd: () => void;
};

/** Reads the sentences one after another; must be called inside a press. Returns how to stop, after which nothing is called any more. */
export function readAloud(
  sentences: readonly string[],
  { voice, rate, onSentence, onEnd }: Reading,
): () => void {
  const speech = synthesis();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
    speech?.cancel();
  };
  const say = (at: number) => {
    const sentence = sentences[at];
    if (sentence === undefined || speech === undefined) {
      isStopped = true;
      onEnd();
      return;
    }
    const goOn = () => {
      if (isStopped) return;
      clearTimeout(timer);
      utterance.onend = null;
      utterance.onerror = null;
      timer = setTimeout(() => say(at + 1), PAUSE_MS);
    };
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = goOn;
    utterance.onerror = goOn;
    onSentence(at);
    speech.speak(utterance);
    timer = setTimeout(goOn, LONGEST_START_MS + (sentence.length * LONGEST_LETTER_MS) / rate);
  };
  speech?.cancel();
  say(0);
  return stop;
}
