import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { readClassAccess } from '#reads/class-access.ts';
import { readOpenSession } from '#reads/open-session.ts';
import { readOutboxStatus, type OutboxStatus } from '#reads/outbox-status.ts';
import { readPastSessions } from '#reads/past-sessions.ts';
import { useLive } from '#reads/use-live.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';

import { FramedScreen } from '../frame/framed-screen.tsx';
import { AccessCard } from './class-access.tsx';
import { PastSessions } from './past-sessions.tsx';
import { TodayPart } from './today-part.tsx';

function OutboxRow({ status }: { readonly status: OutboxStatus }) {
  const say = useWords('class');
  const waiting = status.rows.filter(({ word }) => word !== 'sent').length;
  return (
    <BigRows
      rows={[
        {
          id: 'outbox',
          href: paths.outbox(),
          title: say('outbox.title'),
          about: waiting === 0 ? say('outbox.about') : say('outbox.waiting', { count: waiting }),
        },
      ]}
    />
  );
}

/** The tutor's first screen: today's class in one press, and what this phone counted before. */
export function ClassPage() {
  const say = useWords('class');
  const common = useWords('common');
  const access = useLive(['settings'], readClassAccess);
  const status = useLive(['outbox', 'settings'], readOutboxStatus);
  const open = useLive(['sessions'], () => readOpenSession());
  const past = useLive(['sessions'], () => readPastSessions());
  if (access === undefined || status === undefined || open === undefined || past === undefined) {
    return (
      <FramedScreen say={say} titleKey="title" back={paths.home()}>
        <p>{common('waiting')}</p>
      </FramedScreen>
    );
  }
  return (
    <FramedScreen say={say} titleKey="title" back={paths.home()}>
      <TodayPart open={open} past={past} isJoined={access.isJoined} />
      <AccessCard access={access} pause={status.pause} />
      <h2>{say('past.title')}</h2>
      <PastSessions past={past} status={status} />
      <OutboxRow status={status} />
      <p>{say('names')}</p>
    </FramedScreen>
  );
}
