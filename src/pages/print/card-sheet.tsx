import type { LessonPlan } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { factValues } from '#reads/facts.ts';
import { QrShow } from '#ui/qr-show/qr-show.tsx';

import { useLessonWords } from '../lesson/lesson-words.ts';
import { stepAddress } from '../lesson/step-address.ts';
import { askKeys } from '../lesson/step-keys.ts';

import styles from './card-sheet.module.css';

export const PAPERS = ['a5', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

/** Lines to write on. Elders do best by notes of their own hand (design guide 4.3). */
const NOTE_LINES = 6;

/** What to remember: the lines of the lesson's own card, or else its steps. */
function keysToRemember({ steps }: LessonPlan): string[] {
  const cards = steps.filter(({ kind }) => kind === 'card').flatMap(askKeys);
  return cards.length > 0 ? cards : steps.slice(1).map(({ id }) => `steps.${id}.title`);
}

type CardSheetProps = { readonly plan: LessonPlan; readonly paper: Paper };

/** The card itself, in letters of 20 points: what was learnt, own notes, whom to ask, and the code that opens the lesson again. */
export function CardSheet({ plan, paper }: CardSheetProps) {
  const say = useWords('print');
  const words = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const facts = factValues();
  return (
    <article class={`${styles['card']} ${styles[paper]}`} aria-label={say.plain('card.title')}>
      <h2 class={styles['title']}>{words('title')}</h2>
      <ol class={styles['lines']}>
        {keysToRemember(plan).map((key) => (
          <li key={key}>{words(key)}</li>
        ))}
      </ol>
      <section class={styles['own']}>
        <h3>{say('card.notes')}</h3>
        {Array.from({ length: NOTE_LINES }, (_, at) => (
          <div key={at} class={styles['rule']} />
        ))}
      </section>
      <footer class={styles['foot']}>
        <div>
          <h3>{lesson('askTitle')}</h3>
          <ul>
            {plan.ask.map((contact) => (
              <li key={contact}>{lesson(`ask.${contact}`, { facts })}</li>
            ))}
          </ul>
        </div>
        <div class={styles['code']}>
          <QrShow text={stepAddress(location.origin, paths.lesson(plan.id))} label={say.plain('card.code')} />
          <p>{say('card.again')}</p>
        </div>
      </footer>
    </article>
  );
}
