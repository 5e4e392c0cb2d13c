import type { LessonPlan, LessonStep, PracticeStep } from '#core/lesson/lesson-plan.ts';
import { useWords } from '#i18n/use-words.ts';
import { DEVICES } from '#reads/lesson-plan.ts';
import { isSimulatorId } from '#simulators/registry.ts';
import { PracticeFrame } from '#ui/practice-strip/practice-strip.tsx';

import { keptSimulator } from '../lesson/kept-simulators.ts';
import { useLessonWords } from '../lesson/lesson-words.ts';
import { Says } from '../lesson/says.tsx';
import { askKeys, deviceKeys, sayKeys } from '../lesson/step-keys.ts';
import { PracticeStage } from '../practice/practice-stage.tsx';
import { usePractice } from '../practice/use-practice.ts';

import styles from './projector-page.module.css';

type ProjectedStepProps = { readonly plan: LessonPlan; readonly step: LessonStep };

/** A practice screen that the tutor uses before everybody's eyes, with the next press told. */
function ProjectedPractice({ step }: { readonly step: PracticeStep }) {
  const { simulator: id } = step;
  if (!isSimulatorId(id)) throw new RangeError(`no simulator ${id}`);
  const practice = usePractice(keptSimulator(id), step.settings);
  return (
    <PracticeFrame>
      <PracticeStage id={id} practice={practice} help="full" isOnWall />
    </PracticeFrame>
  );
}

/** What differs by phone, for all phones at once, since every kind of them is in the room. */
function ForEachDevice({ plan, step }: ProjectedStepProps) {
  const say = useLessonWords(plan.id);
  const lesson = useWords('lesson');
  return (
    <div class={styles['devices']}>
      {DEVICES.map((device) => (
        <div key={device}>
          <h2>{lesson(`device.${device}`)}</h2>
          <Says say={say} keys={deviceKeys(step, device)} />
        </div>
      ))}
    </div>
  );
}

/** Picture and sentences side by side, or both beside a practice screen; below them what differs by phone. */
export function ProjectedStep({ plan, step }: ProjectedStepProps) {
  const say = useLessonWords(plan.id);
  const devices = step.onDevice === undefined ? null : <ForEachDevice plan={plan} step={step} />;
  const classes = [
    styles['step'],
    step.kind === 'practice' ? styles['withPractice'] : undefined,
    devices === null ? undefined : styles['withDevices'],
  ];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <div class={styles['told']}>
        {step.picture === undefined ? null : (
          <img
            class={styles['picture']}
            src={`/media/${plan.id}/${step.picture}.svg`}
            alt={say.plain(`steps.${step.id}.picture`)}
            width={320}
            height={200}
          />
        )}
        <div class={styles['words']}>
          <Says say={say} keys={sayKeys(step)} />
          <ul class={styles['ask']}>
            {askKeys(step).map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        </div>
        {devices}
      </div>
      {step.kind === 'practice' ? <ProjectedPractice step={step} /> : null}
    </div>
  );
}
