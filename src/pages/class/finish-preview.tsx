import { finishSession } from '#actions/finish-session.ts';
import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { readClassAccess } from '#reads/class-access.ts';
import { useLive } from '#reads/use-live.ts';
import { readWhatIsSent } from '#reads/what-is-sent.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { FramedScreen } from '../frame/framed-screen.tsx';
import { ExactText, Folded } from './folded.tsx';
import { MinutesCounter } from './minutes-counter.tsx';
import { countPath } from './session-address.ts';
import { SessionName } from './session-name.tsx';
import { SessionSummary } from './session-summary.tsx';

import styles from './finish-page.module.css';

/** Before a session ends: what was counted, what of it leaves the phone, and two ways on that weigh the same. */
export function FinishPreview({ session }: { readonly session: Session }) {
  const say = useWords('class');
  const common = useWords('common');
  const doDeed = useDeed();
  const access = useLive(['settings'], readClassAccess);
  const text = useLive(['sessions', 'outbox'], () => readWhatIsSent(session.id), [session.id]);
  if (access === undefined || text === undefined) {
    return (
      <FramedScreen say={say} titleKey="finish.title" back={countPath(session.id)}>
        <p>{common('waiting')}</p>
      </FramedScreen>
    );
  }
  return (
    <FramedScreen say={say} titleKey="finish.title" back={countPath(session.id)}>
      <p>
        <SessionName session={session} />
      </p>
      <SessionSummary session={session} />
      <MinutesCounter session={session} />
      <section class={styles['part']}>
        <h2>{say('finish.sent')}</h2>
        <p>{say('finish.sentWhat')}</p>
        <p>{say('finish.sentTown')}</p>
        <p>{say('names')}</p>
        <Folded summary={say('finish.text')}>
          <ExactText text={text} />
        </Folded>
      </section>
      <div class={styles['ways']}>
        <ButtonLink href={countPath(session.id)}>{say('finish.notYet')}</ButtonLink>
        <Button kind="main" onPress={() => doDeed(() => finishSession(session.id))}>
          {say(access.isJoined ? 'finish.send' : 'finish.keep')}
        </Button>
      </div>
    </FramedScreen>
  );
}
