import { undoCount } from '#actions/undo-count.ts';
import type { Session } from '#core/attendance/session.ts';
import { useWords, type Words } from '#i18n/use-words.ts';
import { readLastCount, type LastCount } from '#reads/last-count.ts';
import { useLive } from '#reads/use-live.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { UndoBar } from '#ui/undo-bar/undo-bar.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { finishPath } from './session-address.ts';

function undoWords(say: Words, { counter, before, after }: LastCount) {
  const key = after > before ? 'count.undo.more' : 'count.undo.less';
  const values = { change: Math.abs(after - before) };
  const who = say.plain(`count.who.${counter}`);
  return {
    words: say(key, values),
    name: say.plain('count.undo.name', { who, undo: say.plain(key, values) }),
  };
}

/** Undo and the way on, at the bottom of the count. */
export function CountBar({ session }: { readonly session: Session }) {
  const say = useWords('class');
  const doDeed = useDeed();
  const last = useLive(['headCounts'], () => readLastCount(session.id), [session.id]);
  const undo = () =>
    doDeed(async () => {
      await undoCount(session.id);
    });
  return (
    <UndoBar
      undo={last === undefined || last === null ? undefined : { ...undoWords(say, last), onPress: undo }}
      main={
        <ButtonLink kind="main" href={finishPath(session.id)}>
          {say('count.finish')}
        </ButtonLink>
      }
    />
  );
}
