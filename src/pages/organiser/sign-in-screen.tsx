import { useState } from 'preact/hooks';

import { signIn } from '#actions/sign-in.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { useSetUp, type OrganiserTrouble } from '#reads/organiser.ts';
import { Callout } from '#ui/callout/callout.tsx';
import { FieldForm } from '#ui/text-field/field-form.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';

import { OrganiserScreen } from './organiser-screen.tsx';
import { TroubleSaid } from './trouble-said.tsx';

type SignInScreenProps = {
  readonly onIn: () => void;
  /** Whether somebody stood at a screen and finds it closed: it stays at its address and opens again after signing in. */
  readonly isBack?: boolean;
};

/** Why one stands here: nobody set the town up yet, one comes back, or one begins. */
function Welcome({ isBack }: { readonly isBack: boolean }) {
  const say = useWords('organiser');
  const { answer } = useSetUp();
  const isNotYet = answer?.word === 'ok' && answer.body.open;
  if (!isNotYet && !isBack) return <p>{say('signIn.about')}</p>;
  return (
    <Callout kind="info" title={say(isNotYet ? 'signIn.notYet.title' : 'signIn.again')}>
      <p>{say(isNotYet ? 'signIn.notYet.about' : 'signIn.back')}</p>
    </Callout>
  );
}

/** Name and password. It is drawn in place of any screen that needs them, so that one is back where one was. */
export function SignInScreen({ onIn, isBack = false }: SignInScreenProps) {
  const say = useWords('organiser');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<OrganiserTrouble>();
  const send = async () => {
    setTrouble(undefined);
    const word = await signIn(name, password);
    if (word === 'ok') onIn();
    else setTrouble(word);
  };
  return (
    <OrganiserScreen titleKey="signIn.title" back={paths.home()}>
      <Welcome isBack={isBack} />
      <TroubleSaid trouble={trouble} />
      <FieldForm main={say('signIn.go')} onSend={send}>
        <TextField
          label={say('name.label')}
          name="name"
          autoComplete="username"
          value={name}
          onWrite={setName}
        />
        <TextField
          label={say('password.label')}
          name="password"
          autoComplete="current-password"
          value={password}
          onWrite={setPassword}
          secret={{ show: say('password.show'), hide: say('password.hide') }}
        />
      </FieldForm>
    </OrganiserScreen>
  );
}
