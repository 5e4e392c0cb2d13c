import type { JoinOutcome } from '#actions/join-class.ts';
import { useWords } from '#i18n/use-words.ts';
import { Callout } from '#ui/callout/callout.tsx';

type JoinTroubleProps = { readonly outcome: Exclude<JoinOutcome, 'joined'> };

/** Why joining did not work yet, what to do, and that nothing typed is lost. */
export function JoinTrouble({ outcome }: JoinTroubleProps) {
  const say = useWords('class');
  return (
    <Callout kind={outcome === 'wrong-code' ? 'again' : 'info'} title={say(`join.${outcome}.what`)}>
      <p>{say(`join.${outcome}.advice`)}</p>
      <p>{say(`join.${outcome}.more`)}</p>
      <p>{say('join.kept')}</p>
    </Callout>
  );
}
