import { useWords } from '#i18n/use-words.ts';
import type { KeptParts } from '#offline/kept-parts.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';

import type { Keeping } from './use-kept-parts.ts';

type KeepAllProps = {
  readonly parts: KeptParts;
  readonly keeping: Keeping;
  readonly onKeepAll: () => void;
};

function HowFar({ parts, keeping }: Omit<KeepAllProps, 'onKeepAll'>) {
  const say = useWords('lessons');
  if (keeping.is === 'working') {
    const { done, all } = keeping;
    return (
      <Callout kind="info" title={say('keep.working', { done, all })}>
        <p>{say('keep.wait')}</p>
      </Callout>
    );
  }
  if (parts.others.length === 0) {
    return (
      <Callout kind="ok" title={say('keep.done')}>
        <p>{say('keep.doneAbout')}</p>
      </Callout>
    );
  }
  if (keeping.is === 'later') {
    return (
      <Callout kind="again" title={say('keep.later')}>
        <p>{say('keep.laterDo')}</p>
      </Callout>
    );
  }
  return (
    <>
      <p>{say('keep.about')}</p>
      <p>{say('keep.offer')}</p>
    </>
  );
}

/** Has every lesson and practice screen kept on the phone, and says truthfully how far that is. */
export function KeepAll({ parts, keeping, onKeepAll }: KeepAllProps) {
  const say = useWords('lessons');
  const isOffered = keeping.is !== 'working' && parts.others.length > 0;
  return (
    <>
      <h2>{say('keep.title')}</h2>
      <div aria-live="polite">
        <HowFar parts={parts} keeping={keeping} />
      </div>
      {isOffered ? <Button onPress={onKeepAll}>{say('keep.button')}</Button> : null}
    </>
  );
}
