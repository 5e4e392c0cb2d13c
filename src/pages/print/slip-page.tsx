import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { slipPaper } from '#reads/slip-paper.ts';
import { Button } from '#ui/button/button.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

import { HelpButton } from '../help/help-button.tsx';
import { SlipSheet } from './slip-sheet.tsx';

import styles from './slip-page.module.css';

/** The practice slip as it will lie on the table, and the button that prints it. On paper only the slip is left. */
export function SlipPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const say = useWords('print');
  const common = useWords('common');
  const paper = slipPaper(params['slip'] ?? '');
  if (paper === undefined) throw new RangeError('no such practice slip');
  return (
    <Screen
      title={<span class="not-on-paper">{say('title')}</span>}
      name={common.plain('screenName', { name: say.plain('title') })}
      top={
        <TopBar>
          <BackLink href={paths.practiceList()}>{say('toList')}</BackLink>
          <HelpButton />
        </TopBar>
      }
      isWide
    >
      <div class={`${styles['ask']} not-on-paper`}>
        <p>{say('about')}</p>
        <p>{say('size')}</p>
        <Button kind="main" onPress={() => window.print()}>
          {say('print')}
        </Button>
      </div>
      <SlipSheet paper={paper} />
    </Screen>
  );
}
