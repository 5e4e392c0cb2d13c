import type { ComponentChildren } from 'preact';

import type { Words } from '#i18n/use-words.ts';

import type { Level } from './ladder.ts';

import styles from './level-sign.module.css';

/** The class that paints a level: a colour and a pattern, never the colour alone. */
export const levelPaint = (level: Level): string => `${styles['paint']} ${styles[`level-${level}`]}`;

/** The number of a level on its colour and pattern. Whoever hears the screen hears the words beside it instead. */
export function LevelSwatch({ level }: { readonly level: Level }) {
  return (
    <span class={`${styles['swatch']} ${levelPaint(level)}`} aria-hidden="true">
      <span class={styles['number']}>{level}</span>
    </span>
  );
}

type LevelSignProps = {
  readonly level: Level;
  readonly say: Words;
  readonly children?: ComponentChildren;
};

/** A level as it is announced: number, colour, pattern, and its name in words. */
export function LevelSign({ level, say, children }: LevelSignProps) {
  return (
    <div class={styles['sign']}>
      <LevelSwatch level={level} />
      <div>
        <p class={styles['name']}>{say('level', { level })}</p>
        {children}
      </div>
    </div>
  );
}
