import { useEffect, useRef, useState } from 'preact/hooks';

import { chooseWords, WORD_CHOICES, type WordChoice } from '#actions/choose-words.ts';
import { loadLanguage } from '#i18n/start-i18n.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { readLook, type Look } from '#reads/look.ts';
import { readSettings } from '#reads/settings.ts';
import { useLive } from '#reads/use-live.ts';
import { Callout } from '#ui/callout/callout.tsx';
import { ChoiceList } from '#ui/choice-list/choice-list.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { FramedScreen } from '../frame/framed-screen.tsx';
import { ChooseDevice } from '../lesson/device-says.tsx';
import { ChooseSize } from '../text-size/choose-size.tsx';
import { ChooseSpeech } from './choose-speech.tsx';
import { ChooseTutorWords } from './choose-tutor-words.tsx';

const CHOICES = ['plain', 'furigana', 'easy', 'english'] as const satisfies readonly WordChoice[];

const chosenOf = (look: Look): WordChoice | undefined =>
  CHOICES.find((one) => {
    const { language, hasFurigana } = WORD_CHOICES[one];
    return language === look.language && hasFurigana === look.hasFurigana;
  });

/** Letters and words: both take effect at once, on every screen. */
export function SettingsPage() {
  const say = useWords('settings');
  const look = useLive(['settings'], readLook);
  const settings = useLive(['settings'], readSettings);
  const doDeed = useDeed();
  const [isOutOfReach, setOutOfReach] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The answer stands below the list, which may fill the screen.
    if (isOutOfReach) answer.current?.scrollIntoView({ block: 'center' });
  }, [isOutOfReach]);
  const choose = (choice: WordChoice) => {
    // The words first: a choice that cannot be shown would leave the screen saying one thing and the mark another.
    loadLanguage(WORD_CHOICES[choice].language).then(
      () => {
        setOutOfReach(false);
        doDeed(() => chooseWords(choice));
      },
      () => setOutOfReach(true),
    );
  };
  return (
    <FramedScreen say={say} back={paths.home()}>
      <p>{say('kept')}</p>
      <ChooseSize />
      <p>{say('sample')}</p>
      <ChoiceList
        name="words"
        legend={say('words.legend')}
        choices={CHOICES.map((id) => ({
          id,
          label: say(`words.${id}`),
          hint: say(`words.${id}Hint`),
        }))}
        chosen={look && chosenOf(look)}
        onChoose={choose}
      />
      <div aria-live="polite" ref={answer}>
        {isOutOfReach ? (
          <Callout kind="again" title={say('outOfReach')}>
            <p>{say('outOfReachDo')}</p>
          </Callout>
        ) : null}
      </div>
      <ChooseSpeech />
      <ChooseDevice device={settings?.device ?? undefined} />
      <ChooseTutorWords />
    </FramedScreen>
  );
}
