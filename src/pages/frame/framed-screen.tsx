import type { ComponentChildren } from 'preact';

import { useWords, type Words } from '#i18n/use-words.ts';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

import { HelpButton } from '../help/help-button.tsx';

type FramedScreenProps = {
  /** Where one screen becomes another without being left: another word is another screen. */
  readonly at?: string;
  readonly say: Words;
  /** The key of the title among the words of `say`. */
  readonly titleKey?: string;
  /** The address of the way back, and its words where 「もどる」 would not say enough. */
  readonly back: string;
  readonly backWords?: ComponentChildren;
  /** Above and below the row with the way back. */
  readonly above?: ComponentChildren;
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly bottom?: ComponentChildren;
};

/** A screen with its frame: the way back on the left, help on the right, the title, and the browser's title of the same words. */
export function FramedScreen({ at, say, titleKey = 'title', children, bottom, ...top }: FramedScreenProps) {
  const common = useWords('common');
  return (
    <Screen
      at={at}
      title={say(titleKey)}
      name={common.plain('screenName', { name: say.plain(titleKey) })}
      top={
        <>
          {top.above}
          <TopBar>
            <BackLink href={top.back}>{top.backWords ?? common('back')}</BackLink>
            <HelpButton />
          </TopBar>
          {top.below}
        </>
      }
      bottom={bottom}
    >
      {children}
    </Screen>
  );
}
