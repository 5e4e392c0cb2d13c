import type { VNode } from 'preact';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';

import styles from './lessons-page.module.css';

type LessonRowProps = { readonly lesson: string; readonly state: VNode | undefined };

/** One lesson: its title, what it is for, and how far the person is. The room for that is kept until it is known. */
export function LessonRow({ lesson, state }: LessonRowProps) {
  const say = useWords(`lessons/${lesson}`);
  return (
    <li>
      <a class={styles['row']} href={paths.lesson(lesson)}>
        <span class={styles['title']}>{say('title')}</span>
        <span class={styles['about']}>{say('about')}</span>
        <span class={styles['state']}>{state}</span>
      </a>
    </li>
  );
}
