import { useWords } from '#i18n/use-words.ts';

import { ClassScreen } from './class-screen.tsx';
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
      <ClassScreen say={say} titleKey="finish.title">
        <NotToCount session={session} />
      </ClassScreen>
    );
  }
  return session.status === 'open' ? (
    <FinishPreview session={session} />
  ) : (
    <FinishedSession session={session} />
  );
}
