import { changeSettings, type Settings } from '#storage/settings-store.ts';

/** The person chooses the size of letters. */
export function chooseTextSize(textSize: Settings['textSize']): Promise<void> {
  return changeSettings({ textSize });
}
