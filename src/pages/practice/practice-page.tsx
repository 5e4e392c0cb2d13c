import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { startSimulator } from '#simulators/start-simulator.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { PracticeFrame, PracticeStrip } from '#ui/practice-strip/practice-strip.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { Feedback } from '../lesson/feedback.tsx';
import { keptSimulator } from '../lesson/kept-simulators.ts';

import styles from './practice-page.module.css';

/** One practice screen alone, as often as one likes. Its state lives here and nowhere else. */
export function PracticePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const id = params['simulator'] ?? '';
  const simulator = keptSimulator(id);
  const say = useWords(`simulators/${id}`);
  const practice = useWords('practice');
  const common = useWords('common');
  const [state, setState] = useState(() => startSimulator(simulator, {}));
  const said = simulator.said(state);
  const isDone = simulator.isDone(state);
  return (
    <FramedScreen
      say={say}
      back={paths.practiceList()}
      backWords={practice('toList')}
      above={<PracticeStrip>{common('practice')}</PracticeStrip>}
    >
      <PracticeFrame>
        <div class={styles['stage']}>
          <Feedback about={said} kind={isDone ? 'ok' : 'info'}>
            {said === undefined ? null : say(said)}
          </Feedback>
          <simulator.View
            state={state}
            act={(action) => setState((before: unknown) => simulator.next(before, action))}
          />
        </div>
      </PracticeFrame>
      {isDone ? (
        <ButtonLink kind="main" href={paths.practiceList()}>
          {practice('toList')}
        </ButtonLink>
      ) : null}
    </FramedScreen>
  );
}
