import { useWords } from '#i18n/use-words.ts';

import { useLessonWords } from '../lesson/lesson-words.ts';
import { TUTOR_PARTS } from '../lesson/tutor-layer.tsx';

import styles from './projector-page.module.css';

type ProjectedTutorWordsProps = { readonly lesson: string; readonly step: string };

/** The words for whoever teaches, in a row below the step. */
export function ProjectedTutorWords({ lesson, step }: ProjectedTutorWordsProps) {
  const say = useLessonWords(lesson);
  const words = useWords('lesson');
  return (
    <dl class={styles['tutor']}>
      {TUTOR_PARTS.map((part) => (
        <div key={part}>
          <dt>{words(`tutor.${part}`)}</dt>
          <dd>{say(`steps.${step}.tutor.${part}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
