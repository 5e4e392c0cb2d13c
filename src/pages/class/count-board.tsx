import { useState } from 'preact/hooks';

import { countHeads, type CountChange } from '#actions/count-heads.ts';
import type { Counter, Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { sessionCounts } from '#reads/session-counts.ts';

import { useDeed } from '../deed/use-deed.ts';
import { CountSaid } from './count-said.tsx';
import { Folded } from './folded.tsx';
import { HeadCounter } from './head-counter.tsx';
import { RatioLine } from './ratio-line.tsx';
import { SessionFacts } from './session-facts.tsx';
import { TypeCount } from './type-count.tsx';

const TUTORS = ['tutors.adult', 'tutors.highSchool'] as const satisfies Counter[];
const MORE_TUTORS = ['tutors.university', 'tutors.shop', 'tutors.staff'] as const satisfies Counter[];

/** The counters of an open session. Numbers only: nothing can be written about a person. */
export function CountBoard({ session }: { readonly session: Session }) {
  const say = useWords('class');
  const doDeed = useDeed();
  const counts = sessionCounts(session.heads);
  const [typed, setTyped] = useState<Counter>();
  const [isFull, setFull] = useState(false);
  const [isFirstOpen] = useState(MORE_TUTORS.some((counter) => counts.of[counter].count > 0));
  const count = (counter: Counter, change: CountChange) => {
    const wanted = 'set' in change ? change.set : counts.of[counter].count + change.add;
    setFull(counter === 'firstTimers' && wanted > counts.of.residents.count);
    doDeed(async () => {
      await countHeads(session.id, counter, change);
    });
  };
  const finishTyping = (total: number | undefined) => {
    if (typed !== undefined && total !== undefined) count(typed, { set: total });
    setTyped(undefined);
  };
  const row = (counter: Counter) => (
    <HeadCounter key={counter} counter={counter} counts={counts} onCount={count} onType={setTyped} />
  );
  return (
    <>
      <CountSaid heads={session.heads} />
      {row('residents')}
      <div>
        {row('firstTimers')}
        <div aria-live="polite">{isFull ? <p>{say('count.full')}</p> : null}</div>
      </div>
      <h2>{say('count.tutors')}</h2>
      {TUTORS.map(row)}
      <Folded summary={say('count.moreTutors')} isOpen={isFirstOpen}>
        {MORE_TUTORS.map(row)}
      </Folded>
      <div aria-live="polite">
        <RatioLine ratio={counts.ratio} />
      </div>
      <SessionFacts session={session} />
      <TypeCount counter={typed} counts={counts} onDone={finishTyping} />
    </>
  );
}
