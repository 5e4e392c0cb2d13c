import { sendHeldReport } from '#actions/send-held-report.ts';
import { useWords } from '#i18n/use-words.ts';
import { readKeptReport } from '#reads/kept-report.ts';
import type { OutboxStatus, OutboxStatusRow } from '#reads/outbox-status.ts';
import { useLive } from '#reads/use-live.ts';
import { Button } from '#ui/button/button.tsx';

import { ExactText, Folded } from '../class/folded.tsx';
import { SessionName } from '../class/session-name.tsx';
import { useDeed } from '../deed/use-deed.ts';
import { saveFile } from '../save-file/save-file.ts';
import { ReportState } from './report-state.tsx';

import styles from './outbox-page.module.css';

type ReportCardProps = { readonly status: OutboxStatus; readonly row: OutboxStatusRow };

/**
 * One report: which session, how far it has come, and its text as it goes. What was set aside can be kept as a file; what the
 * collector knows with other numbers can be sent all the same, if a person says so.
 */
export function ReportCard({ status, row }: ReportCardProps) {
  const say = useWords('outbox');
  const doDeed = useDeed();
  const text = useLive(['outbox'], () => readKeptReport(row.reportId), [row.reportId]);
  const isSetAside = row.word === 'refused' || row.word === 'held';
  return (
    <li class={styles['card']}>
      <h2>
        <SessionName session={row} />
      </h2>
      <ReportState status={status} row={row} />
      <Folded summary={say('text')}>
        <ExactText text={text ?? undefined} />
      </Folded>
      {row.word === 'held' ? (
        <Button onPress={() => doDeed(() => sendHeldReport(row.sessionId))}>{say('release')}</Button>
      ) : null}
      {isSetAside && typeof text === 'string' ? (
        <Button
          onPress={() =>
            saveFile(`tetote-${row.date}-${row.number}.json`, new Blob([text], { type: 'application/json' }))
          }
        >
          {say('save')}
        </Button>
      ) : null}
    </li>
  );
}
