import { chooseTextSize } from '#actions/choose-text-size.ts';
import { useWords } from '#i18n/use-words.ts';
import { readLook } from '#reads/look.ts';
import { useLive } from '#reads/use-live.ts';
import { TextSizeSwitch } from '#ui/text-size/text-size.tsx';

import { useDeed } from '../deed/use-deed.ts';

/** The size of letters, in effect at once on every screen. Its words are `common`. */
export function ChooseSize() {
  const say = useWords('common');
  const look = useLive(['settings'], readLook);
  const doDeed = useDeed();
  return (
    <TextSizeSwitch
      legend={say('textSize.legend')}
      names={{
        standard: say('textSize.standard'),
        large: say('textSize.large'),
        largest: say('textSize.largest'),
      }}
      chosen={look?.textSize}
      onChoose={(size) => doDeed(() => chooseTextSize(size))}
    />
  );
}
