import { useState } from 'preact/hooks';

import { addVenue } from '#actions/add-venue.ts';
import { literal } from '#i18n/readings.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import type { OrganiserTrouble } from '#reads/organiser.ts';
import { useVenues } from '#reads/venues.ts';
import { Callout } from '#ui/callout/callout.tsx';
import { FieldForm } from '#ui/text-field/field-form.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';

import { OrganiserScreen } from './organiser-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { TroubleSaid } from './trouble-said.tsx';
import { WhenKnown } from './when-known.tsx';

import styles from './organiser.module.css';

/** The town's venues, and a line to add one. What is written stays if one has to sign in again in between. */
export function VenuesPage() {
  const say = useWords('organiser');
  const { answer, askAgain } = useVenues();
  const [name, setName] = useState('');
  const [added, setAdded] = useState<string>();
  const [trouble, setTrouble] = useState<OrganiserTrouble>();
  const add = async () => {
    setTrouble(undefined);
    setAdded(undefined);
    const result = await addVenue(name);
    if (result.word === 'ok') {
      setAdded(result.body.name);
      setName('');
    } else if (result.word !== 'signed-out') return setTrouble(result.word);
    askAgain();
  };
  if (answer?.word === 'signed-out') return <SignInScreen isBack onIn={askAgain} />;
  const isNameUnfit = trouble === 'unfit' || trouble === 'taken';
  return (
    <OrganiserScreen titleKey="venues.title" back={paths.organiser()} onOut={askAgain}>
      <WhenKnown answer={answer} onAskAgain={askAgain}>
        {({ venues }) =>
          venues.length === 0 ? (
            <p>{say('venues.none')}</p>
          ) : (
            <ul class={styles['list']}>
              {venues.map((venue) => (
                <li key={venue.id}>{venue.name}</li>
              ))}
            </ul>
          )
        }
      </WhenKnown>
      <section class={styles['part']} aria-labelledby="add-venue">
        <h2 id="add-venue">{say('venues.add')}</h2>
        <div class={styles['said']} aria-live="polite">
          {added === undefined ? null : (
            <Callout kind="ok" title={say('venues.added', { name: literal(added) })} />
          )}
        </div>
        <TroubleSaid trouble={isNameUnfit ? undefined : trouble} />
        <FieldForm main={say('venues.go')} onSend={add}>
          <TextField
            label={say('venues.name')}
            hint={say('venues.hint')}
            {...(isNameUnfit ? { trouble: say(`venues.${trouble}`) } : {})}
            name="venue"
            autoComplete="off"
            value={name}
            onWrite={setName}
          />
        </FieldForm>
      </section>
    </OrganiserScreen>
  );
}
