import type { ComponentChildren } from 'preact';

import { useWords, type Words } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

import { HelpButton } from '../help/help-button.tsx';

type ClassScreenProps = {
  readonly say: Words;
  /** The key of the title among the words of `say`. */
  readonly titleKey: string;
  readonly back?: string;
  readonly children: ComponentChildren;
  readonly bottom?: ComponentChildren;
};

/** A screen of the tutor: its way back is the class. */
export function ClassScreen({ say, titleKey, back = paths.class(), children, bottom }: ClassScreenProps) {
  const common = useWords('common');
  return (
    <Screen
      title={say(titleKey)}
      name={common.plain('screenName', { name: say.plain(titleKey) })}
      top={
        <TopBar>
          <BackLink href={back}>{common('back')}</BackLink>
          <HelpButton />
        </TopBar>
      }
      bottom={bottom}
    >
      {children}
    </Screen>
  );
}
