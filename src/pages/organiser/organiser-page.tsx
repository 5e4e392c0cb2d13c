import { literal } from '#i18n/readings.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { useOrganiser } from '#reads/organiser.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';

import { AtAGlance } from './at-a-glance.tsx';
import { OrganiserScreen } from './organiser-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { WhenKnown } from './when-known.tsx';

const WAYS = [
  { id: 'attendance', href: paths.attendance() },
  { id: 'joinCode', href: paths.joinCode() },
  { id: 'venues', href: paths.venues() },
] as const;

/** Where the organiser begins: this month's attendance at a glance, and the ways on. */
export function OrganiserPage() {
  const say = useWords('organiser');
  const { answer, askAgain } = useOrganiser();
  if (answer?.word === 'signed-out') return <SignInScreen onIn={askAgain} />;
  return (
    <OrganiserScreen titleKey="start.title" back={paths.home()} onOut={askAgain}>
      <WhenKnown answer={answer} onAskAgain={askAgain}>
        {({ name, municipality }) => (
          <>
            <p>{say('start.who', { town: literal(municipality.name), name: literal(name) })}</p>
            <AtAGlance onSignedOut={askAgain} />
            <BigRows
              rows={WAYS.map(({ id, href }) => ({
                id,
                href,
                title: say(`start.${id}.title`),
                about: say(`start.${id}.about`),
              }))}
            />
          </>
        )}
      </WhenKnown>
    </OrganiserScreen>
  );
}
