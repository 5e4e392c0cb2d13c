import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';

import { signOut } from '#actions/sign-out.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import type { OrganiserTrouble } from '#reads/organiser.ts';
import { Button } from '#ui/button/button.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { BackLink, TopBar } from '#ui/screen/top-bar.tsx';

import { TroubleSaid } from './trouble-said.tsx';

import styles from './organiser.module.css';

type OrganiserScreenProps = {
  /** The key of its title in the words of the organiser. */
  readonly titleKey: string;
  readonly back: string;
  /** Where the collector is asked again after going out. Absent: nobody is in yet. */
  readonly onOut?: () => void;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
};

/** A screen of the organiser: the way back on the left, the way out on the right. */
export function OrganiserScreen({ titleKey, back, onOut, isWide = false, children }: OrganiserScreenProps) {
  const say = useWords('organiser');
  const common = useWords('common');
  const { route } = useLocation();
  const [trouble, setTrouble] = useState<OrganiserTrouble>();
  const goOut = async () => {
    const word = await signOut();
    if (word !== 'ok') return setTrouble(word);
    route(paths.organiser());
    onOut?.();
  };
  return (
    <Screen
      title={say(titleKey)}
      name={common.plain('screenName', { name: say.plain(titleKey) })}
      isWide={isWide}
      top={
        <TopBar>
          <BackLink href={back}>{common('back')}</BackLink>
          {onOut === undefined ? null : (
            <div class={styles['out']}>
              <Button onPress={() => void goOut()}>{say('signOut')}</Button>
            </div>
          )}
        </TopBar>
      }
    >
      <TroubleSaid trouble={trouble} />
      {children}
    </Screen>
  );
}
