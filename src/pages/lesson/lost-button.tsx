import { useState } from 'preact/hooks';

import type { Device } from '#core/lesson/device.ts';
import { useWords } from '#i18n/use-words.ts';
import { DEVICES } from '#reads/lesson-plan.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/callout/callout.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

type LostButtonProps = {
  readonly device: Device | undefined;
  /** Begins this step anew. */
  readonly onBack: () => void;
};

/** 「おして しまった・まよった」: how to come back on each kind of phone, and with the second press the same step again. */
export function LostButton({ device, onBack }: LostButtonProps) {
  const lesson = useWords('lesson');
  const [isOpen, setOpen] = useState(false);
  const told = device === undefined ? DEVICES : [device];
  return (
    <>
      <Button onPress={() => setOpen(true)}>{lesson('lost.button')}</Button>
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={lesson('lost.title')}>
        <Callout kind="ok">
          <p>{lesson('lost.safe')}</p>
        </Callout>
        <Button
          kind="main"
          onPress={() => {
            setOpen(false);
            onBack();
          }}
        >
          {lesson('lost.here')}
        </Button>
        <h3>{lesson('lost.elsewhere')}</h3>
        {told.map((one) => (
          <p key={one}>
            <strong>{lesson(`device.${one}`)}</strong>
            <br />
            {lesson(`lost.on.${one}`)}
          </p>
        ))}
        <p>{lesson('lost.then')}</p>
      </Sheet>
    </>
  );
}
