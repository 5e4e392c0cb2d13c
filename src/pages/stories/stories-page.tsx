import { useWords, wordsFor } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { SIMULATOR_IDS, simulatorWords, type SimulatorId } from '#simulators/registry.ts';
import { SimulatorStory } from '#simulators/simulator-story.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

import { keptSimulator } from '../lesson/kept-simulators.ts';
import { chosenSimulator, keptStories } from './prepare-stories.ts';

import styles from './stories-page.module.css';

const titleOf = (id: SimulatorId) => wordsFor(simulatorWords(id))('title');

/** While developing: a practice screen state by state, as a host draws it, with the answer pointed at. No build has it. */
export function StoriesPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const id = chosenSimulator(params['simulator']);
  if (id === undefined) throw new RangeError(`no simulator ${params['simulator']}`);
  const common = useWords('common');
  const simulator = keptSimulator(id);
  return (
    <Screen
      title={titleOf(id)}
      name={id}
      top={
        <TopBar>
          <BackLink href={paths.practiceList()}>{common('back')}</BackLink>
        </TopBar>
      }
      isWide
    >
      <nav class={styles['all']}>
        {SIMULATOR_IDS.map((other) => (
          <ButtonLink key={other} href={`/stories/${other}`}>
            {titleOf(other)}
          </ButtonLink>
        ))}
      </nav>
      <div class={styles['states']}>
        {Object.entries(keptStories(id)).map(([name, state]) => (
          <section key={name} class={styles['state']} aria-label={name}>
            <h2>{name}</h2>
            <SimulatorStory id={id} simulator={simulator} state={state} />
          </section>
        ))}
      </div>
    </Screen>
  );
}
