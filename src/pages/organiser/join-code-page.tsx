import { useState } from 'preact/hooks';

import { makeJoinCode } from '#actions/make-join-code.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { useOrganiser, type OrganiserTrouble } from '#reads/organiser.ts';
import type { JoinCodeReply } from '#shared/organiser.ts';
import { Button } from '#ui/button/button.tsx';

import { JoinCodeShown } from './join-code-shown.tsx';
import { OrganiserScreen } from './organiser-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { TroubleSaid } from './trouble-said.tsx';
import { WhenKnown } from './when-known.tsx';

import styles from './organiser.module.css';

/** Makes a code for one class phone. It is on this screen only; leaving the screen forgets it. */
export function JoinCodePage() {
  const say = useWords('organiser');
  const { answer, askAgain } = useOrganiser();
  const [made, setMade] = useState<JoinCodeReply>();
  const [trouble, setTrouble] = useState<OrganiserTrouble>();
  const make = async () => {
    setTrouble(undefined);
    const result = await makeJoinCode();
    if (result.word === 'ok') setMade(result.body);
    else if (result.word === 'signed-out') askAgain();
    else setTrouble(result.word);
  };
  if (answer?.word === 'signed-out') return <SignInScreen isBack onIn={askAgain} />;
  return (
    <OrganiserScreen titleKey="joinCode.title" back={paths.organiser()} onOut={askAgain}>
      <WhenKnown answer={answer} onAskAgain={askAgain}>
        {({ municipality }) => (
          <>
            {made === undefined ? <p>{say('joinCode.about')}</p> : null}
            <div class={styles['said']} aria-live="polite">
              {made === undefined ? null : <JoinCodeShown {...made} town={municipality.name} />}
            </div>
            <TroubleSaid trouble={trouble} />
            <div class="not-on-paper">
              <Button kind={made === undefined ? 'main' : 'sub'} onPress={() => void make()}>
                {say(made === undefined ? 'joinCode.make' : 'joinCode.another')}
              </Button>
            </div>
            {made === undefined ? null : (
              <div class="not-on-paper">
                <Button onPress={() => print()}>{say('print')}</Button>
              </div>
            )}
          </>
        )}
      </WhenKnown>
    </OrganiserScreen>
  );
}
