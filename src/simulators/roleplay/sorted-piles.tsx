import { useWords } from '#i18n/use-words.ts';

import type { Exchange } from './model.ts';

import styles from './sorted-piles.module.css';

type SortedPilesProps = {
  /** The answers that everything is sorted by. */
  readonly piles: readonly string[];
  readonly past: readonly Exchange[];
};

/** What was sorted so far, by answer. When all is sorted it is the card that tells a tutor what to pass on. */
export function SortedPiles({ piles, past }: SortedPilesProps) {
  const say = useWords('simulators/roleplay');
  return (
    <section aria-label={say.plain('sorted')} class={styles['piles']}>
      {piles.map((pile) => (
        <div key={pile} class={styles['pile']}>
          <h3>{say(`pile.${pile}`)}</h3>
          <ul>
            {past
              .filter(({ answer }) => answer === pile)
              .map(({ turn }) => (
                <li key={turn}>{say(`topic.${turn}`)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
