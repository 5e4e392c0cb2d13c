import type { Words } from '#i18n/use-words.ts';

import { Sentence } from './sentence.tsx';

type SaysProps = {
  /** The words of the lesson. */
  readonly say: Words;
  /** The keys of the sentences, each drawn on its own. */
  readonly keys: readonly string[];
};

/** Sentences, each on its own. */
export function Says({ say, keys }: SaysProps) {
  return (
    <div>
      {keys.map((key) => (
        <p key={key}>
          <Sentence say={say} of={key} />
        </p>
      ))}
    </div>
  );
}
