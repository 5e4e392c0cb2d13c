import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';

import { markOutcome } from '#actions/mark-outcome.ts';
import { restartLesson } from '#actions/restart-lesson.ts';
import type { Outcome } from '#core/progress/progress.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonPlan } from '#reads/lesson-plan.ts';
import { today } from '#reads/today.ts';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { ChoiceList } from '#ui/choice-list/choice-list.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { FramedScreen } from '../frame/framed-screen.tsx';
import { Feedback } from './feedback.tsx';
import { useLessonWords } from './lesson-words.ts';
import { firstStepPath } from './way-on-link.tsx';
import { allWritten, writeInOrder } from './write-alongside.ts';

const OUTCOMES: readonly Outcome[] = ['alone', 'helped', 'not-yet'];

/** The end of a lesson: what was done, how it went in the person's own word, and what to do next. */
export function DonePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const plan = lessonPlan(params['lesson'] ?? '');
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  const common = useWords('common');
  const { route } = useLocation();
  const doDeed = useDeed();
  useEffect(() => doDeed(() => allWritten(plan.id)), [doDeed, plan.id]);
  const [outcome, setOutcome] = useState<Outcome>();
  const choose = (next: Outcome) =>
    doDeed(
      () => writeInOrder(plan.id, () => markOutcome(plan.id, next, today())),
      () => setOutcome(next),
    );
  const again = () =>
    doDeed(
      () => writeInOrder(plan.id, () => restartLesson(plan.id)),
      () => route(firstStepPath(plan)),
    );
  return (
    <FramedScreen
      say={lesson}
      titleKey="done.title"
      back={paths.lessons()}
      backWords={lesson('toList')}
      bottom={
        <BottomBar
          main={
            <ButtonLink kind="main" href={paths.home()}>
              {common('home')}
            </ButtonLink>
          }
        />
      }
    >
      <Callout kind="ok" title={say('done.what')}>
        <p>{say('done.note')}</p>
      </Callout>
      <ChoiceList
        name="outcome"
        legend={lesson('done.how')}
        choices={OUTCOMES.map((id) => ({ id, label: lesson(`done.outcome.${id}`) }))}
        chosen={outcome}
        onChoose={choose}
      />
      <Feedback about={outcome} kind="info">
        {outcome === undefined ? null : <p>{lesson(`done.heard.${outcome}`)}</p>}
      </Feedback>
      <h2>{lesson('done.next')}</h2>
      <p>{say('done.atHome')}</p>
      <p>{lesson('done.tomorrow')}</p>
      <Button onPress={again}>{common('again')}</Button>
      <ButtonLink href={paths.card(plan.id)}>{lesson('toCard')}</ButtonLink>
    </FramedScreen>
  );
}
