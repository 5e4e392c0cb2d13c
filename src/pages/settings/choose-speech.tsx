import { chooseSpeechRate } from '#actions/choose-speech-rate.ts';
import { useWords } from '#i18n/use-words.ts';
import { readSettings, type ScreenSettings } from '#reads/settings.ts';
import { useLive } from '#reads/use-live.ts';
import { Segments } from '#ui/segments/segments.tsx';
import { SpeakButton } from '#ui/speak-button/speak-button.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { useReadAloud } from '../lesson/use-read-aloud.ts';

const RATES: readonly ScreenSettings['speechRate'][] = ['slow', 'normal', 'fast'];

/** How fast steps are read aloud, with a sample; not there on a phone without a voice, which says so instead. */
export function ChooseSpeech() {
  const say = useWords('settings');
  const lesson = useWords('lesson');
  const settings = useLive(['settings'], readSettings);
  const doDeed = useDeed();
  const aloud = useReadAloud(say, ['sample']);
  const isSpeaking = aloud.now !== undefined;
  if (!aloud.isOffered) return <p>{say('speech.none')}</p>;
  return (
    <>
      <Segments
        legend={say('speech.legend')}
        name="speech-rate"
        options={RATES.map((id) => ({ id, label: say(`speech.${id}`) }))}
        chosen={settings?.speechRate}
        onChoose={(rate) => doDeed(() => chooseSpeechRate(rate))}
      />
      <SpeakButton isSpeaking={isSpeaking} onPress={aloud.toggle}>
        {lesson(isSpeaking ? 'aloud.stop' : 'aloud.start')}
      </SpeakButton>
    </>
  );
}
