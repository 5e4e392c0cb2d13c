import { useEffect, useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { useSetUp } from '#reads/organiser.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import { OrganiserScreen } from './organiser-screen.tsx';
import { SetUpForm } from './set-up-form.tsx';
import { WhenKnown } from './when-known.tsx';

/** What followed `#` in the link. It is taken out of the address, so that it stays in no history and on no photo of the screen. */
function useSecretOfLink(): string {
  const [secret] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash !== '') history.replaceState(null, '', location.pathname);
  }, []);
  return secret;
}

function Closed() {
  const say = useWords('organiser');
  return (
    <>
      <Callout kind="info" title={say('setUp.closed.title')}>
        <p>{say('setUp.closed.about')}</p>
      </Callout>
      <ButtonLink kind="main" href={paths.organiser()}>
        {say('setUp.closed.go')}
      </ButtonLink>
    </>
  );
}

/** The link of the first start: the town and its first organiser. */
export function SetUpPage() {
  const say = useWords('organiser');
  const secret = useSecretOfLink();
  const { answer, askAgain } = useSetUp();
  return (
    <OrganiserScreen titleKey="setUp.title" back={paths.home()}>
      <WhenKnown answer={answer} onAskAgain={askAgain}>
        {({ open }) => {
          if (!open) return <Closed />;
          if (secret !== '') return <SetUpForm secret={secret} />;
          return (
            <Callout kind="info" title={say('setUp.noSecret.title')}>
              <p>{say('setUp.noSecret.about')}</p>
            </Callout>
          );
        }}
      </WhenKnown>
    </OrganiserScreen>
  );
}
