import { useLocation } from 'preact-iso';

import { MOST_SESSIONS_A_DAY, openSession } from '#actions/open-session.ts';
import type { Session } from '#core/attendance/session.ts';
import { useWords } from '#i18n/use-words.ts';
import { today } from '#reads/today.ts';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { countPath } from './session-address.ts';
import { SessionName } from './session-name.tsx';

type TodayPartProps = {
  readonly open: Session | null;
  readonly past: readonly Session[];
  readonly isJoined: boolean;
};

/** The number of the next session of today. */
const nextNumber = (past: readonly Session[]) =>
  Math.max(0, ...past.filter(({ date }) => date === today()).map(({ number }) => number)) + 1;

/** Today's class in one press: go on counting it, or begin it. After the last one a day has, that there is no more. */
export function TodayPart({ open, past, isJoined }: TodayPartProps) {
  const say = useWords('class');
  const { route } = useLocation();
  const doDeed = useDeed();
  const start = () =>
    doDeed(async () => {
      route(countPath(await openSession(today())));
    });
  if (open !== null) {
    return (
      <>
        <p>
          <SessionName session={open} />
        </p>
        <ButtonLink kind="main" href={countPath(open.id)}>
          {say('today.goOn')}
        </ButtonLink>
      </>
    );
  }
  const number = nextNumber(past);
  if (number > MOST_SESSIONS_A_DAY) {
    return (
      <Callout kind="info" title={say('today.most.title', { number: MOST_SESSIONS_A_DAY })}>
        <p>{say('today.most.correct')}</p>
      </Callout>
    );
  }
  const words = number > 1 ? say('today.startNext', { number }) : say('today.start');
  return (
    <Button kind="main" onPress={start}>
      {isJoined ? words : say('today.without')}
    </Button>
  );
}
