import type { ComponentChildren } from 'preact';

import { useWords } from '#i18n/use-words.ts';
import type { OrganiserAnswer } from '#reads/organiser.ts';
import { Button } from '#ui/button/button.tsx';

import { TroubleSaid } from './trouble-said.tsx';

import styles from './organiser.module.css';

type WhenKnownProps<Body> = {
  readonly answer: OrganiserAnswer<Body> | undefined;
  readonly onAskAgain: () => void;
  readonly children: (body: Body) => ComponentChildren;
};

/** An answer of the collector in its three states: on its way, not to be had, here. */
export function WhenKnown<Body>({ answer, onAskAgain, children }: WhenKnownProps<Body>) {
  const common = useWords('common');
  const trouble = answer === undefined || answer.word === 'ok' ? undefined : answer.word;
  return (
    <>
      <div class={styles['said']} aria-live="polite">
        {answer === undefined ? <p>{common('waiting')}</p> : null}
      </div>
      <TroubleSaid trouble={trouble} />
      {trouble === undefined ? null : <Button onPress={onAskAgain}>{common('again')}</Button>}
      {answer?.word === 'ok' ? children(answer.body) : null}
    </>
  );
}
