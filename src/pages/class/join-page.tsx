import { literal } from '#i18n/readings.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { CODE_LENGTH, readClassAccess } from '#reads/class-access.ts';
import { useLive } from '#reads/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { CodeInput } from '#ui/code-input/code-input.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { JoinTrouble } from './join-trouble.tsx';
import { useJoin, type JoinState } from './use-join.ts';

type JoinSaidProps = { readonly state: JoinState; readonly isRead: boolean; readonly missing: number };

function JoinSaid({ state, isRead, missing }: JoinSaidProps) {
  const say = useWords('class');
  switch (state) {
    case 'writing':
      return isRead ? <p>{say('join.read')}</p> : null;
    case 'short':
      return <p>{say('join.short', { count: missing })}</p>;
    case 'asking':
      return <p>{say('join.asking')}</p>;
    case 'joined':
      return null;
    default:
      return <JoinTrouble outcome={state} />;
  }
}

function Joined() {
  const say = useWords('class');
  const access = useLive(['settings'], readClassAccess);
  const town = access?.municipality?.name;
  return (
    <FramedScreen back={paths.class()} say={say} titleKey="join.done.title">
      <Callout kind="ok">{town === undefined ? null : <p>{say('town', { town: literal(town) })}</p>}</Callout>
      <p>{say('names')}</p>
      <ButtonLink kind="main" href={paths.class()}>
        {say('join.done.toClass')}
      </ButtonLink>
    </FramedScreen>
  );
}

/** Joining a class with the organiser's code: one field, one button, and a sentence for whatever comes of it. */
export function JoinPage() {
  const say = useWords('class');
  const { typed, letters, isRead, state, write, join } = useJoin();
  if (state === 'joined') return <Joined />;
  return (
    <FramedScreen back={paths.class()} say={say} titleKey="join.title">
      <CodeInput
        label={say('join.label')}
        hint={say('join.hint')}
        written={say('join.written', { count: letters })}
        value={typed}
        onWrite={write}
        onEnter={join}
      />
      <div aria-live="polite">
        <JoinSaid state={state} isRead={isRead} missing={CODE_LENGTH - letters} />
      </div>
      <Button kind="main" onPress={join}>
        {say('join.go')}
      </Button>
      <p>{say('names')}</p>
    </FramedScreen>
  );
}
