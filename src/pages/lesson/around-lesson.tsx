import { useEffect, useState } from 'preact/hooks';

import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { factValues, isLessonOld } from '#reads/facts.ts';
import { today } from '#reads/today.ts';
import { Callout } from '#ui/callout/callout.tsx';

import { useLessonWords } from './lesson-words.ts';
import { numbered } from './step-keys.ts';

import styles from './around-lesson.module.css';

/** Whether the lesson is more than a year old; not known while it is drawn at build, where there is no today. */
function useIsOld(plan: LessonPlan): boolean {
  const [isOld, setOld] = useState(false);
  useEffect(() => setOld(isLessonOld(plan, today())), [plan]);
  return isOld;
}

/** What stands around every lesson: the way without a phone, whom to ask, and from when it is. */
export function AroundLesson({ plan }: { readonly plan: LessonPlan }) {
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const [year = 0, month = 0, day = 0] = plan.checkedOn.split('-').map(Number);
  const facts = factValues();
  return (
    <>
      {plan.withoutPhone === 0 ? null : (
        <section class={styles['part']}>
          <h2>{lesson('withoutPhone')}</h2>
          {numbered('withoutPhone', plan.withoutPhone).map((key) => (
            <p key={key}>{say(key)}</p>
          ))}
        </section>
      )}
      {plan.ask.length === 0 ? null : (
        <section class={styles['part']}>
          <h2>{lesson('askTitle')}</h2>
          <ul class={styles['ask']}>
            {plan.ask.map((contact) => (
              <li key={contact}>{lesson(`ask.${contact}`, { facts })}</li>
            ))}
          </ul>
        </section>
      )}
      {useIsOld(plan) ? (
        <Callout kind="care">
          <p>{lesson('old')}</p>
        </Callout>
      ) : null}
      <p class={styles['checked']}>{lesson('checkedOn', { year, month, day })}</p>
    </>
  );
}
