import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { loadCodeReader } from './code-reader.ts';

import styles from './qr-read.module.css';

/** The codes in a chosen file, or `no-picture` if it cannot be opened as one. The picture is let go at once. */
async function readFile(file: File): Promise<readonly string[] | 'no-picture'> {
  const reader = await loadCodeReader();
  const photo = await createImageBitmap(file).catch(() => undefined);
  if (photo === undefined) return 'no-picture';
  try {
    return await reader.readPhoto(photo);
  } finally {
    photo.close();
  }
}

type PhotoReaderProps = {
  readonly words: { readonly take: ComponentChildren; readonly reading: ComponentChildren };
  /** All codes of the photo, perhaps none. */
  readonly onTexts: (texts: readonly string[]) => void;
  readonly onNoPicture: () => void;
};

/** Reads the codes of a photo, taken now or chosen. The photo stays on the phone and is not kept here. */
export function PhotoReader({ words, onTexts, onNoPicture }: PhotoReaderProps) {
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  if (trouble !== undefined) throw trouble.error;
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    setReading(true);
    const found = await readFile(file).finally(() => {
      input.value = '';
      setReading(false);
    });
    if (found === 'no-picture') onNoPicture();
    else onTexts(found);
  };
  return (
    <div class={styles['reader']}>
      <label class={styles['photo']}>
        <input
          class="unseen"
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => {
            read(event.currentTarget).catch((error: unknown) => setTrouble({ error }));
          }}
        />
        <span>{words.take}</span>
      </label>
      <p aria-live="polite">{isReading ? words.reading : null}</p>
    </div>
  );
}
