import { useLocation } from 'preact-iso';

import { reopenSession } from '#actions/reopen-session.ts';
import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { readOutboxStatus } from '#reads/outbox-status.ts';
import { useLive } from '#reads/use-live.ts';
import { BottomBar } from '#ui/bottom-bar/bottom-bar.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { FramedScreen } from '../frame/framed-screen.tsx';
import { ReportState } from '../outbox/report-state.tsx';
import { countPath } from './session-address.ts';
import { SessionName } from './session-name.tsx';
import { SessionSummary } from './session-summary.tsx';

import styles from './finish-page.module.css';

/** After a session ended: it is on the phone, and how far its report has come. */
export function FinishedSession({ session }: { readonly session: Session }) {
  const say = useWords('class');
  const outbox = useWords('outbox');
  const { route } = useLocation();
  const doDeed = useDeed();
  const status = useLive(['outbox', 'settings'], readOutboxStatus);
  const report = status?.rows.find((row) => row.sessionId === session.id);
  const correct = () =>
    doDeed(
      () => reopenSession(session.id),
      () => route(countPath(session.id)),
    );
  return (
    <FramedScreen
      back={paths.class()}
      say={say}
      titleKey="done.title"
      bottom={
        <BottomBar
          main={
            <ButtonLink kind="main" href={paths.class()}>
              {say('done.toClass')}
            </ButtonLink>
          }
        />
      }
    >
      <p>
        <SessionName session={session} />
      </p>
      <div aria-live="polite">
        {status === undefined || report === undefined ? null : <ReportState status={status} row={report} />}
      </div>
      {report === undefined || report.word === 'sent' ? null : <p>{say('done.unsent')}</p>}
      <SessionSummary session={session} />
      <section class={styles['part']}>
        <p>{outbox('promise.sent')}</p>
        <p>{say('finish.correctWhat')}</p>
        <Button onPress={correct}>{say('finish.correct')}</Button>
        <ButtonLink href={paths.outbox()}>{say('outbox.title')}</ButtonLink>
      </section>
    </FramedScreen>
  );
}
