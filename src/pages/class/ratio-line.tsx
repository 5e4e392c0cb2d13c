import { useWords } from '#i18n/use-words.ts';
import type { SessionCounts } from '#reads/session-counts.ts';
import { Callout } from '#ui/callout/callout.tsx';

/** How many residents there are to one tutor; a calm warning when that is too many to sit beside each. */
export function RatioLine({ ratio }: Pick<SessionCounts, 'ratio'>) {
  const say = useWords('class');
  switch (ratio.word) {
    case 'nobody':
      return null;
    case 'no-tutor':
      return <p>{say('ratio.noTutor')}</p>;
    case 'fine':
      return <p>{say('ratio.fine', { residents: ratio.residents })}</p>;
    case 'over':
      return (
        <Callout kind="care" title={say('ratio.over')}>
          <p>{say('ratio.overDo')}</p>
        </Callout>
      );
  }
}
