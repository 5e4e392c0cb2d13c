import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { Screen } from '#ui/screen/screen.tsx';

/** An address without a screen: nobody's mistake, one way on. */
export function NotFoundPage() {
  const say = useWords('not-found');
  const common = useWords('common');
  return (
    <Screen
      title={say('title')}
      name={common.plain('screenName', { name: say.plain('title') })}
      bottom={
        <BottomBar
          main={
            <ButtonLink kind="main" href={paths.home()}>
              {common('home')}
            </ButtonLink>
          }
        />
      }
    >
      <p>{say('about')}</p>
      <Callout kind="ok">
        <p>{say('safe')}</p>
      </Callout>
    </Screen>
  );
}
