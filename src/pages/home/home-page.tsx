import { chooseTextSize } from '#actions/choose-text-size.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { readLook } from '#reads/look.ts';
import { useLive } from '#reads/use-live.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';
import { Mark } from '#ui/mark/mark.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { TextSizeSwitch } from '#ui/text-size/text-size.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { HelpButton } from '../help/help-button.tsx';
import { HomeIcon } from './home-icon.tsx';
import { useResume } from './use-resume.ts';

import styles from './home-page.module.css';

/** Home: at most four big ways on, always in the same place. */
export function HomePage() {
  const say = useWords('home');
  const common = useWords('common');
  const look = useLive(['settings'], readLook);
  const resume = useResume();
  const doDeed = useDeed();
  const rows = (['lessons', 'practice', 'class'] as const).map((id) => ({
    id,
    href: { lessons: paths.lessons(), practice: paths.practiceList(), class: paths.class() }[id],
    title: say(`${id}.title`),
    about: say(`${id}.about`),
    icon: <HomeIcon name={id} />,
  }));
  return (
    <Screen
      title={say('title')}
      name={common.plain('appName')}
      top={
        <div class={styles['head']}>
          <p class={styles['name']}>
            <Mark size={40} />
            <span>{common('appName')}</span>
          </p>
          <HelpButton />
        </div>
      }
    >
      <TextSizeSwitch
        legend={common('textSize.legend')}
        names={{
          standard: common('textSize.standard'),
          large: common('textSize.large'),
          largest: common('textSize.largest'),
        }}
        chosen={look?.textSize}
        onChoose={(size) => doDeed(() => chooseTextSize(size))}
      />
      <BigRows
        rows={[
          {
            id: 'resume',
            href: resume?.href ?? paths.lessons(),
            title: say('resume.title'),
            about: resume === undefined ? say('resume.none') : say('resume.about', { lesson: resume.lesson }),
            icon: <HomeIcon name="resume" />,
          },
          ...rows,
        ]}
      />
      <p class={styles['more']}>
        <a href={paths.settings()}>{say('settings')}</a>
        <a href={paths.organiser()}>{say('organiser')}</a>
      </p>
    </Screen>
  );
}
