import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { CountBar } from './count-bar.tsx';
import { CountBoard } from './count-board.tsx';
import { NotToCount } from './not-to-count.tsx';
import { SessionName } from './session-name.tsx';
import { useClassSession } from './use-class-session.ts';

/** Counting a class: made for one thumb, while talking. */
export function CountPage() {
  const say = useWords('class');
  const session = useClassSession();
  const isOpen = session?.status === 'open';
  return (
    <FramedScreen
      back={paths.class()}
      say={say}
      titleKey="count.title"
      bottom={isOpen ? <CountBar session={session} /> : undefined}
    >
      {isOpen ? (
        <>
          <p>
            <SessionName session={session} />
            <br />
            {say('count.how')}
          </p>
          <CountBoard session={session} />
        </>
      ) : (
        <NotToCount session={session} />
      )}
    </FramedScreen>
  );
}
