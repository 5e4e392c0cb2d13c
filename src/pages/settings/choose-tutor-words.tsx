import { showTutorWords } from '#actions/show-tutor-words.ts';
import { useWords } from '#i18n/use-words.ts';
import { readShowsTutorWords } from '#reads/shows-tutor-words.ts';
import { useLive } from '#reads/use-live.ts';
import { Segments } from '#ui/segments/segments.tsx';

import { useDeed } from '../deed/use-deed.ts';

/** Whether the words for tutors stand below each step of a lesson. */
export function ChooseTutorWords() {
  const say = useWords('settings');
  const doDeed = useDeed();
  const isShown = useLive(['settings'], readShowsTutorWords);
  return (
    <Segments
      legend={say('tutor.legend')}
      name="tutor-words"
      options={(['show', 'hide'] as const).map((id) => ({ id, label: say(`tutor.${id}`) }))}
      chosen={isShown === undefined ? undefined : isShown ? 'show' : 'hide'}
      onChoose={(choice) => doDeed(() => showTutorWords(choice === 'show'))}
    />
  );
}
