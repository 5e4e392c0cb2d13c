import { useEffect, useState } from 'preact/hooks';

import type { Counter } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { changedCounters, sessionCounts } from '#reads/session-counts.ts';
import type { Heads } from '#shared/session-report.ts';

/** Says each new number to a screen reader; eyes see it on the counter. */
export function CountSaid({ heads }: { readonly heads: Heads }) {
  const say = useWords('class');
  const [seen, setSeen] = useState<{ heads: Heads; changed: readonly Counter[] }>({ heads, changed: [] });
  useEffect(() => {
    setSeen((before) => {
      const changed = changedCounters(before.heads, heads);
      return { heads, changed: changed.length > 0 ? changed : before.changed };
    });
  }, [heads]);
  const { of } = sessionCounts(heads);
  const sentences = seen.changed.map((counter) =>
    say.plain('count.said', {
      who: say.plain(`count.who.${counter}`),
      people: say.plain('count.people', { count: of[counter].count }),
    }),
  );
  return (
    <p class="unseen" aria-live="polite">
      {sentences.join(' ')}
    </p>
  );
}
