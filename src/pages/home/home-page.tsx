import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';
import { Mark } from '#ui/mark/mark.tsx';
import { Screen } from '#ui/screen/screen.tsx';

import { HelpButton } from '../help/help-button.tsx';
import { ChooseSize } from '../text-size/choose-size.tsx';
import { HomeIcon } from './home-icon.tsx';
import { useResume, type Resume } from './use-resume.ts';

import styles from './home-page.module.css';

function ResumeAbout({ resume }: { readonly resume: Resume }) {
  const say = useWords('home');
  switch (resume.is) {
    case 'unknown':
      // Nothing is claimed yet; the line keeps its room, so that nothing moves under a finger.
      return '\u00a0';
    case 'none':
      return say('resume.none');
    case 'begun':
      return say('resume.about', { lesson: resume.lesson });
    case 'invited':
      return say('resume.again', { lesson: resume.lesson });
  }
}

/** Home: at most four big ways on, always in the same place. */
export function HomePage() {
  const say = useWords('home');
  const common = useWords('common');
  const resume = useResume();
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
      <ChooseSize />
      <BigRows
        rows={[
          {
            id: 'resume',
            href: 'href' in resume ? resume.href : paths.lessons(),
            title: say('resume.title'),
            about: <ResumeAbout resume={resume} />,
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
