import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { lessonPlan } from '#reads/lesson-plan.ts';
import { Button } from '#ui/button/button.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';
import { Segments } from '#ui/segments/segments.tsx';

import { HelpButton } from '../help/help-button.tsx';
import { CardSheet, PAPERS, type Paper } from './card-sheet.tsx';

import styles from './slip-page.module.css';

/** The card to take home from a lesson, on A5 or A4, with room for own notes. On paper only the card is left. */
export function CardPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const plan = lessonPlan(params['lesson'] ?? '');
  const say = useWords('print');
  const lesson = useWords('lesson');
  const common = useWords('common');
  const [paper, setPaper] = useState<Paper>('a5');
  return (
    <Screen
      title={<span class="not-on-paper">{say('card.title')}</span>}
      name={common.plain('screenName', { name: say.plain('card.title') })}
      top={
        <TopBar>
          <BackLink href={paths.lesson(plan.id)}>{lesson('toLesson')}</BackLink>
          <HelpButton />
        </TopBar>
      }
      isWide
    >
      <div class={`${styles['ask']} not-on-paper`}>
        <p>{say('card.about')}</p>
        <Segments
          legend={say('card.paper')}
          name="paper"
          options={PAPERS.map((id) => ({ id, label: say(`card.${id}`) }))}
          chosen={paper}
          onChoose={setPaper}
        />
        <Button kind="main" onPress={() => window.print()}>
          {say('print')}
        </Button>
      </div>
      <CardSheet plan={plan} paper={paper} />
    </Screen>
  );
}
