import { useWords } from '#i18n/use-words.ts';
import { SpeakButton } from '#ui/speak-button/speak-button.tsx';

import { HowFar } from './how-far.tsx';
import type { ReadAloud } from './use-read-aloud.ts';

import styles from './head-row.module.css';

type HeadRowProps = { readonly number: number; readonly count: number; readonly aloud: ReadAloud };

/** How far, and 「声で 聞く」. The row keeps its height, since a phone may find its voice later. */
export function HeadRow({ number, count, aloud }: HeadRowProps) {
  const lesson = useWords('lesson');
  const isSpeaking = aloud.now !== undefined;
  return (
    <div class={styles['row']}>
      <HowFar number={number} count={count} />
      {aloud.isOffered ? (
        <SpeakButton isSpeaking={isSpeaking} onPress={aloud.toggle}>
          {lesson(isSpeaking ? 'aloud.stop' : 'aloud.start')}
        </SpeakButton>
      ) : null}
    </div>
  );
}
