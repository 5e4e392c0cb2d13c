import type { Scene } from './scene.ts';

/** Something a finger can do with a scene: a button, or a gesture that was measured. */
export type Move = {
  readonly id: string;
  readonly by: 'button' | 'gesture';
  /** The scene after it; undefined where everything stays as it is. */
  readonly leads?: Scene | undefined;
  readonly kind: 'ok' | 'again' | 'info';
  /** The words that are said about it. */
  readonly key: string;
};

type ToScene = Scene | undefined;

/** A button that leads nearer to the end of the scene. */
export const right = (id: string, leads: Scene, key: string): Move => ({
  id,
  by: 'button',
  leads,
  kind: 'ok',
  key: `said.${key}`,
});

/** A button that does not lead nearer. It may move the picture all the same. */
export const wrong = (id: string, key: string, leads?: ToScene): Move => ({
  id,
  by: 'button',
  leads,
  kind: 'again',
  key: `said.${key}`,
});

/** The same, done with the finger on the picture. */
export const byFinger = (move: Move, id = move.id): Move => ({ ...move, id, by: 'gesture' });

/** A gesture that is another than the one to practise. */
export const stray = (id: string, key: string): Move => byFinger(wrong(id, key));
