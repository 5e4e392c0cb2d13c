import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Callout, type CalloutKind } from '#ui/callout/callout.tsx';

type FeedbackProps = {
  /** What it is about; another one is brought into sight and read out. */
  readonly about: string | undefined;
  readonly kind: CalloutKind;
  /** One paragraph or more. */
  readonly children: ComponentChildren;
};

/** What to tell the resident about the last press. The region stands before there is anything in it, so that it is read out. */
export function Feedback({ about, kind, children }: FeedbackProps) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (about !== undefined) region.current?.scrollIntoView({ block: 'nearest' });
  }, [about]);
  return (
    <div ref={region} aria-live="polite">
      {about === undefined ? null : <Callout kind={kind}>{children}</Callout>}
    </div>
  );
}
