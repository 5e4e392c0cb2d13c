import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { readShowsTutorWords } from '#reads/shows-tutor-words.ts';
import { useLive } from '#reads/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';

import { useLessonWords } from './lesson-words.ts';
import { ShowStep } from './show-step.tsx';

import styles from './tutor-layer.module.css';

/** What the words for tutors are about, in the order in which they are needed. */
export const TUTOR_PARTS = ['say', 'do', 'dont', 'ifFails'] as const;

type TutorLayerProps = { readonly lesson: string; readonly step: string };

/** For the person beside: what to say, do, not do, and do if it fails. Folded, and only where somebody teaches. */
export function TutorLayer({ lesson, step }: TutorLayerProps) {
  const say = useLessonWords(lesson);
  const words = useWords('lesson');
  if (useLive(['settings'], readShowsTutorWords) !== true) return null;
  return (
    <details class={styles['layer']}>
      <summary class={styles['summary']}>{words('tutor.title')}</summary>
      <dl class={styles['words']}>
        {TUTOR_PARTS.map((part) => (
          <div key={part}>
            <dt>{words(`tutor.${part}`)}</dt>
            <dd>{say(`steps.${step}.tutor.${part}`)}</dd>
          </div>
        ))}
      </dl>
      <div class={styles['ways']}>
        <ButtonLink href={paths.projector(lesson, step)}>{words('toProjector')}</ButtonLink>
        {/* an open code must not lie over another step */}
        <ShowStep key={step} path={paths.step(lesson, step)} />
      </div>
    </details>
  );
}
