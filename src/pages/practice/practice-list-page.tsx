import { useWords, wordsFor } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { SIMULATOR_IDS, simulatorWords, type SimulatorId } from '#simulators/registry.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { PracticeIcon } from './practice-icon.tsx';

function practiceRow(id: SimulatorId) {
  const say = wordsFor(simulatorWords(id));
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
  const rows = SIMULATOR_IDS.map(practiceRow);
  const paper = {
    id: 'paper',
    href: paths.slip('A01'),
    title: say('paper.title'),
    about: say('paper.about'),
    icon: <PracticeIcon name="paper" />,
  };
  return (
    <FramedScreen say={say} back={paths.home()}>
      <Callout kind="ok">
        <p>{say('safe')}</p>
      </Callout>
      <BigRows rows={[...rows, paper]} />
    </FramedScreen>
  );
}
