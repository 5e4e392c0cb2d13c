import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { SIMULATOR_IDS, simulatorWords, type SimulatorId } from '#simulators/registry.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

import { HelpButton } from '../help/help-button.tsx';
import { PracticeIcon } from './practice-icon.tsx';

function usePracticeRow(id: SimulatorId) {
  const say = useWords(simulatorWords(id));
  return {
    id,
    href: paths.practice(id),
    title: say('title'),
    about: say('purpose'),
    icon: <PracticeIcon name={id} />,
  };
}

/** The practice screens, each on its own, and the paper that goes with them. */
export function PracticeListPage() {
  const say = useWords('practice');
  const common = useWords('common');
  // the registry never changes while the app runs, so this calls the same hooks each time
  const rows = SIMULATOR_IDS.map(usePracticeRow);
  const paper = {
    id: 'paper',
    href: paths.slip('A01'),
    title: say('paper.title'),
    about: say('paper.about'),
    icon: <PracticeIcon name="paper" />,
  };
  return (
    <Screen
      title={say('title')}
      name={common.plain('screenName', { name: say.plain('title') })}
      top={
        <TopBar>
          <BackLink href={paths.home()}>{common('home')}</BackLink>
          <HelpButton />
        </TopBar>
      }
    >
      <Callout kind="ok">
        <p>{say('safe')}</p>
      </Callout>
      <BigRows rows={[...rows, paper]} />
    </Screen>
  );
}
