import { useEffect, useRef, useState } from 'preact/hooks';

import { language } from '#i18n/languages.ts';
import { findVoice, onVoices, readAloud } from '#i18n/speech.ts';
import type { Words } from '#i18n/use-words.ts';
import { readSettings, type ScreenSettings } from '#reads/settings.ts';
import { useLive } from '#reads/use-live.ts';

/** Four to five syllables a second are easier for old ears than the usual six (design guide 5). */
const RATES: Readonly<Record<ScreenSettings['speechRate'], number>> = { slow: 0.65, normal: 0.8, fast: 1 };

/** The phone's voice for the language of the screen, once it has been found. */
export function useVoice(): SpeechSynthesisVoice | undefined {
  const code = language.value;
  // The first drawing is the same as the pre-rendered page, which knows of no voice.
  const [, lookAgain] = useState(0);
  const [hasLooked, setLooked] = useState(false);
  useEffect(() => {
    setLooked(true);
    return onVoices(() => lookAgain((count) => count + 1));
  }, []);
  return hasLooked ? findVoice(code) : undefined;
}

export type ReadAloud = {
  /** False where this phone has no voice for the language. */
  readonly isOffered: boolean;
  /** The key of the sentence being said. */
  readonly now: string | undefined;
  readonly toggle: () => void;
};

/** Reads these words aloud, one key after another, and falls silent when the screen is left or hidden. */
export function useReadAloud(say: Words, keys: readonly string[]): ReadAloud {
  const voice = useVoice();
  const rate = RATES[useLive(['settings'], readSettings)?.speechRate ?? 'normal'];
  const [now, setNow] = useState<string>();
  const stop = useRef<() => void>(undefined);
  const fallSilent = () => {
    stop.current?.();
    stop.current = undefined;
    setNow(undefined);
  };
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') fallSilent();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      stop.current?.();
    };
  }, []);
  // the next step has other words, in the same frame
  const words = keys.join(' ');
  useEffect(() => fallSilent, [words]);
  const start = () => {
    if (voice === undefined) return;
    stop.current = readAloud(
      keys.map((key) => say.spoken(key)),
      { voice, rate, onSentence: (at) => setNow(keys[at]), onEnd: () => setNow(undefined) },
    );
  };
  return {
    isOffered: voice !== undefined,
    now,
    toggle: () => (now === undefined ? start() : fallSilent()),
  };
}
