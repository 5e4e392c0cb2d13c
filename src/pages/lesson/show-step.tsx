import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';

import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button/button.tsx';
import { Sheet } from '#ui/sheet/sheet.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { stepAddress } from './step-address.ts';

type Draw = FunctionComponent<{ readonly text: string; readonly label: string }>;

type ShowStepProps = { readonly path: string };

/** The code and the address of this very step, for somebody else's phone. The code's drawing is loaded when it is asked for. */
export function ShowStep({ path }: ShowStepProps) {
  const lesson = useWords('lesson');
  const common = useWords('common');
  const doDeed = useDeed();
  const [draw, setDraw] = useState<{ readonly Code: Draw }>();
  const [isOpen, setOpen] = useState(false);
  const address = stepAddress(location.origin, path);
  const open = () =>
    doDeed(
      async () => {
        const { QrShow } = await import('#ui/qr-show/qr-show.tsx');
        setDraw({ Code: QrShow });
      },
      () => setOpen(true),
    );
  return (
    <>
      <Button onPress={open}>{lesson('show.button')}</Button>
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={lesson('show.title')}>
        <p>{lesson('show.how')}</p>
        {draw === undefined ? null : <draw.Code text={address} label={lesson.plain('show.code')} />}
        <p>{address}</p>
        <Button kind="main" onPress={() => setOpen(false)}>
          {common('close')}
        </Button>
      </Sheet>
    </>
  );
}
