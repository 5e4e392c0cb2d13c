import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import type { OutboxStatus } from '#reads/outbox-status.ts';
import { sessionCounts } from '#reads/session-counts.ts';
import { BigRows } from '#ui/big-rows/big-rows.tsx';

import { finishPath } from './session-address.ts';
import { SessionName } from './session-name.tsx';

import styles from './past-sessions.module.css';

type PastSessionsProps = { readonly past: readonly Session[]; readonly status: OutboxStatus };

function About({ session, status }: Pick<PastSessionsProps, 'status'> & { readonly session: Session }) {
  const say = useWords('class');
  const outbox = useWords('outbox');
  const { of, tutors } = sessionCounts(session.heads);
  const row = status.rows.find(({ sessionId }) => sessionId === session.id);
  return (
    <>
      {say('past.heads', { residents: of.residents.count, tutors })}
      <span class={styles['state']}>
        {session.status === 'open'
          ? say('past.unfinished')
          : row === undefined
            ? null
            : outbox(`state.${row.word}`)}
      </span>
    </>
  );
}

/** The sessions of this phone, each with how far its report has come. */
export function PastSessions({ past, status }: PastSessionsProps) {
  const say = useWords('class');
  if (past.length === 0) return <p>{say('past.none')}</p>;
  return (
    <BigRows
      rows={past.map((session) => ({
        id: session.id,
        href: finishPath(session.id),
        title: <SessionName session={session} />,
        about: <About session={session} status={status} />,
      }))}
    />
  );
}
