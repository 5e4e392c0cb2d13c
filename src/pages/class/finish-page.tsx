import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { FinishPreview } from './finish-preview.tsx';
import { FinishedSession } from './finished-session.tsx';
import { NotToCount } from './not-to-count.tsx';
import { useClassSession } from './use-class-session.ts';

/** The end of a session: first what will be kept and sent, then that it is. */
export function FinishPage() {
  const say = useWords('class');
  const session = useClassSession();
  if (session === undefined || session === null) {
    return (
      <FramedScreen back={paths.class()} say={say} titleKey="finish.title">
        <NotToCount session={session} />
      </FramedScreen>
    );
  }
  return session.status === 'open' ? (
    <FinishPreview session={session} />
  ) : (
    <FinishedSession session={session} />
  );
}
