import { useWords, type Words } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { SIMULATOR_IDS, type SimulatorId } from '#simulators/registry.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { PracticeIcon } from './practice-icon.tsx';

const practiceRow = (say: Words, id: SimulatorId) => ({
  id,
  href: paths.practice(id),
  title: say(`${id}.title`),
  about: say(`${id}.purpose`),
  icon: <PracticeIcon name={id} />,
});

/** The practice screens, each on its own, and the paper that goes with them. */
export function PracticeListPage() {
  const say = useWords('practice');
  const index = useWords('practice-index');
  const rows = SIMULATOR_IDS.map((id) => practiceRow(index, id));
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
