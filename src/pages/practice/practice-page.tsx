import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { isSimulatorId } from '#simulators/registry.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { PracticeFrame, PracticeStrip } from '#ui/practice-strip/practice-strip.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { keptSimulator } from '../lesson/kept-simulators.ts';
import { PracticeStage } from './practice-stage.tsx';
import { usePractice } from './use-practice.ts';

/** One practice screen alone, as often as one likes. Its state lives here and nowhere else. */
export function PracticePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const id = params['simulator'] ?? '';
  if (!isSimulatorId(id)) throw new RangeError(`no simulator ${id}`);
  const say = useWords(`simulators/${id}`);
  const words = useWords('practice');
  const common = useWords('common');
  const practice = usePractice(keptSimulator(id), {});
  return (
    <FramedScreen
      say={say}
      back={paths.practiceList()}
      backWords={words('toList')}
      above={<PracticeStrip>{common('practice')}</PracticeStrip>}
    >
      <PracticeFrame>
        <PracticeStage id={id} practice={practice} help="on-request" />
      </PracticeFrame>
      {practice.isDone ? (
        <ButtonLink kind="main" href={paths.practiceList()}>
          {words('toList')}
        </ButtonLink>
      ) : null}
    </FramedScreen>
  );
}
