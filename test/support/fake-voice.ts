// A phone with a voice: what it was asked to say, and its sentences end when the test says so.
import { vi } from 'vitest';

export type FakeVoice = {
  /** Everything it was asked to say, in order. */
  readonly said: SpeechSynthesisUtterance[];
  /** The sentence under way is over. */
  end(): void;
  /** More voices are found. */
  find(...voices: Partial<SpeechSynthesisVoice>[]): void;
  readonly cancel: ReturnType<typeof vi.fn>;
};

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const KYOKO = { name: 'Kyoko', lang: 'ja-JP', localService: true };

/** Gives this phone a voice until the test ends. */
export function giveVoice(...first: Partial<SpeechSynthesisVoice>[]): FakeVoice {
  const said: SpeechSynthesisUtterance[] = [];
  const events = new EventTarget();
  let voices = first as SpeechSynthesisVoice[];
  const cancel = vi.fn<() => void>();
  const speak = (utterance: SpeechSynthesisUtterance) => void said.push(utterance);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak,
    cancel,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  });
  return {
    said,
    cancel,
    end: () => said.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent),
    find(...more) {
      voices = [...voices, ...(more as SpeechSynthesisVoice[])];
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
