import { changeSettings, type Settings } from '#storage/settings-store.ts';

/** The person chooses how fast steps are read aloud. */
export function chooseSpeechRate(speechRate: Settings['speechRate']): Promise<void> {
  return changeSettings({ speechRate });
}
