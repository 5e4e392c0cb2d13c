import { useState } from 'preact/hooks';

import { chooseDevice } from '#actions/choose-device.ts';
import type { Device } from '#core/lesson/device.ts';
import type { LessonStep } from '#core/lesson/lesson-plan.ts';
import { useWords, type Words } from '#i18n/use-words.ts';
import { DEVICES } from '#reads/lesson-plan.ts';
import { Button } from '#ui/button/button.tsx';
import { Segments } from '#ui/segments/segments.tsx';

import { useDeed } from '../deed/use-deed.ts';
import { Says } from './says.tsx';
import { deviceKeys } from './step-keys.ts';

type ChooseDeviceProps = { readonly device: Device | undefined; readonly onChosen?: () => void };

/** 「お手もとの スマホは どれですか」: asked once, remembered on this phone, changed at any step. */
export function ChooseDevice({ device, onChosen = () => undefined }: ChooseDeviceProps) {
  const lesson = useWords('lesson');
  const doDeed = useDeed();
  return (
    <Segments
      legend={lesson('device.legend')}
      name="device"
      options={DEVICES.map((id) => ({ id, label: lesson(`device.${id}`) }))}
      chosen={device}
      onChoose={(id) => doDeed(() => chooseDevice(id), onChosen)}
    />
  );
}

type DeviceSaysProps = {
  /** The words of the lesson. */
  readonly say: Words;
  readonly step: LessonStep;
  /** Null if nobody asked yet, undefined until this phone's memory was looked into. */
  readonly device: Device | null | undefined;
};

/** What a step says to holders of one kind of phone, and 「画面が ちがう」 for all others. */
export function DeviceSays({ say, step, device }: DeviceSaysProps) {
  const lesson = useWords('lesson');
  const [isAsking, setAsking] = useState(false);
  if (device === undefined) return null;
  if (device === null) return <ChooseDevice device={undefined} />;
  return (
    <>
      <h2>{lesson('device.on', { device: lesson.plain(`device.${device}`) })}</h2>
      <Says say={say} keys={deviceKeys(step, device)} />
      {isAsking ? (
        <>
          <ChooseDevice device={device} onChosen={() => setAsking(false)} />
          <p>{lesson('device.stillOther')}</p>
        </>
      ) : (
        <Button onPress={() => setAsking(true)}>{lesson('device.differs')}</Button>
      )}
    </>
  );
}
