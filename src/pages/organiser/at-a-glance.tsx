import { useEffect } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { thisMonth, useAttendance } from '#reads/report.ts';

import { sayMonth } from './say-day.ts';
import { WhenKnown } from './when-known.tsx';

import styles from './organiser.module.css';

const FIGURES = ['sessions', 'residents', 'firstTimers'] as const;

/** This month in three figures. */
export function AtAGlance({ onSignedOut }: { readonly onSignedOut: () => void }) {
  const say = useWords('organiser');
  const month = thisMonth();
  const { answer, askAgain } = useAttendance({ month, venue: '' });
  const isOut = answer?.word === 'signed-out';
  useEffect(() => {
    if (isOut) onSignedOut();
  }, [isOut, onSignedOut]);
  return (
    <section class={styles['glance']} aria-labelledby="glance">
      <h2 id="glance">{sayMonth(month)}</h2>
      <WhenKnown answer={answer} onAskAgain={askAgain}>
        {({ totals }) => (
          <dl class={styles['figures']}>
            {FIGURES.map((id) => (
              <div key={id} class={styles['figure']}>
                <dt>{say(`total.${id}`)}</dt>
                <dd>{say(`total.${id}Count`, { figure: totals[id] })}</dd>
              </div>
            ))}
          </dl>
        )}
      </WhenKnown>
    </section>
  );
}
