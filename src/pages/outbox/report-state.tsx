import { useWords } from '#i18n/use-words.ts';
import type { OutboxStatus, OutboxStatusRow } from '#reads/outbox-status.ts';
import { Callout, type CalloutKind } from '#ui/callout/callout.tsx';

type ReportStateProps = {
  readonly status: Pick<OutboxStatus, 'isJoined' | 'pause'>;
  readonly row: OutboxStatusRow;
};

const KINDS: Readonly<Record<OutboxStatusRow['word'], CalloutKind>> = {
  waiting: 'info',
  sending: 'info',
  sent: 'ok',
  held: 'care',
  refused: 'care',
};

/** Which sentence says why a report is not sent yet; undefined where there is nothing to say. */
function whyNotSent({ isJoined, pause }: ReportStateProps['status'], { word, reason }: OutboxStatusRow) {
  switch (word) {
    case 'sent':
    case 'sending':
      return undefined;
    case 'held':
      return 'conflict';
    case 'refused':
      return reason === 'period' ? 'period' : 'refused';
    case 'waiting':
      return isJoined ? (pause ?? reason ?? undefined) : 'not-joined';
  }
}

/** How far one report has come, in plain words, and why it waits. */
export function ReportState({ status, row }: ReportStateProps) {
  const say = useWords('outbox');
  const why = whyNotSent(status, row);
  return (
    <Callout kind={KINDS[row.word]} title={say(`state.${row.word}`)}>
      {row.isCorrection ? <p>{say('correction')}</p> : null}
      {why === undefined ? null : <p>{say(`reason.${why}`)}</p>}
    </Callout>
  );
}
