import { useState } from 'preact/hooks';

import { sendNow, type SendOutcome } from '#actions/send-now.ts';
import { useWords } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';
import { readOutboxStatus, type OutboxStatus } from '#reads/outbox-status.ts';
import { useLive } from '#reads/use-live.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { FramedScreen } from '../frame/framed-screen.tsx';
import { ReportCard } from './report-card.tsx';

import styles from './outbox-page.module.css';

/** The sentence for each outcome of a press: those of the rows where a row says the same. */
const SAID: Readonly<Record<SendOutcome, string>> = {
  sent: 'said.sent',
  'set-aside': 'said.set-aside',
  'busy-here': 'said.busy-here',
  'not-joined': 'reason.not-joined',
  'join-again': 'reason.join-again',
  update: 'reason.update',
  'no-network': 'reason.no-network',
  busy: 'reason.busy',
  tomorrow: 'reason.tomorrow',
  'log-in-page': 'reason.log-in-page',
};

/** Outcomes that only say why something waits: they no longer hold once nothing does. */
const isAboutWaiting = (outcome: SendOutcome) => outcome !== 'sent' && outcome !== 'set-aside';

function SendButton({ isWaiting }: { readonly isWaiting: boolean }) {
  const say = useWords('outbox');
  const doDeed = useDeed();
  const [outcome, setOutcome] = useState<SendOutcome | 'asking'>();
  const send = () => {
    setOutcome('asking');
    doDeed(async () => setOutcome(await sendNow()));
  };
  const isPast = outcome !== undefined && outcome !== 'asking' && isAboutWaiting(outcome) && !isWaiting;
  return (
    <>
      <Button kind="main" onPress={send}>
        {say('now')}
      </Button>
      <div aria-live="polite">
        {outcome === undefined || isPast ? null : (
          <p>{outcome === 'asking' ? say('state.sending') : say(SAID[outcome])}</p>
        )}
      </div>
    </>
  );
}

function Reports({ status }: { readonly status: OutboxStatus }) {
  const say = useWords('outbox');
  if (status.rows.length === 0) {
    return (
      <Callout kind="info" title={say('empty')}>
        <p>{say('emptyHow')}</p>
      </Callout>
    );
  }
  const mustJoin = !status.isJoined || status.pause === 'join-again';
  return (
    <>
      <SendButton isWaiting={status.rows.some(({ word }) => word === 'waiting' || word === 'sending')} />
      {mustJoin ? <ButtonLink href={paths.joinClass()}>{say('join')}</ButtonLink> : null}
      <ul class={styles['cards']}>
        {status.rows.map((row) => (
          <ReportCard key={row.reportId} status={status} row={row} />
        ))}
      </ul>
    </>
  );
}

/** 「送る箱」: everything this phone has told or will tell the town, word for word. */
export function OutboxPage() {
  const say = useWords('outbox');
  const common = useWords('common');
  const status = useLive(['outbox', 'settings'], readOutboxStatus);
  return (
    <FramedScreen back={paths.class()} say={say} titleKey="title">
      {status === undefined ? <p>{common('waiting')}</p> : <Reports status={status} />}
      <section class={styles['promise']}>
        <h2>{say('promise.title')}</h2>
        <p>{say('promise.sent')}</p>
        <p>{say('promise.names')}</p>
        <p>{say('promise.town')}</p>
        <p>{say('promise.lost')}</p>
      </section>
    </FramedScreen>
  );
}
