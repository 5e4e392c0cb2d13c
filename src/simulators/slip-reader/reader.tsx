import { useWords } from '#i18n/use-words.ts';
import { CameraReader, type CameraWords } from '#ui/qr-read/camera-reader.tsx';
import { COACHING } from '#ui/qr-read/coaching.ts';
import { NumberField } from '#ui/qr-read/number-field.tsx';
import { PhotoReader } from '#ui/qr-read/photo-reader.tsx';

import { isRefusedAtOnce, noPicture, readCodes, readNumber, type Action, type Way } from './model.ts';

type Act = (action: Action) => void;

function useCameraWords(): CameraWords {
  const say = useWords('simulators/slip-reader');
  const coaching = Object.fromEntries(COACHING.map((advice) => [advice, say(`camera.coaching.${advice}`)]));
  return {
    before: (
      <>
        <p>{say('camera.before')}</p>
        <p>{say('camera.promise')}</p>
      </>
    ),
    open: say('camera.open'),
    opening: say('camera.opening'),
    picture: say.plain('camera.picture'),
    coaching: coaching as CameraWords['coaching'],
    lampOn: say('camera.lampOn'),
    lampOff: say('camera.lampOff'),
    trouble: {
      refused: {
        title: say('camera.trouble.refused.title'),
        about: (
          <>
            <p>{say('camera.trouble.refused.about')}</p>
            <p>{say('camera.trouble.refused.android')}</p>
            <p>{say('camera.trouble.refused.iphone')}</p>
          </>
        ),
      },
      missing: {
        title: say('camera.trouble.missing.title'),
        about: <p>{say('camera.trouble.missing.about')}</p>,
      },
      busy: { title: say('camera.trouble.busy.title'), about: <p>{say('camera.trouble.busy.about')}</p> },
    },
    again: say('camera.again'),
  };
}

function PhotoWay({ act }: { readonly act: Act }) {
  const say = useWords('simulators/slip-reader');
  return (
    <>
      <p>{say('photo.about')}</p>
      <p>{say('photo.promise')}</p>
      <PhotoReader
        words={{ take: say('photo.take'), reading: say('photo.reading') }}
        onTexts={(texts) => act(readCodes(texts))}
        onNoPicture={() => act(noPicture)}
      />
    </>
  );
}

function NumberWay({ act }: { readonly act: Act }) {
  const say = useWords('simulators/slip-reader');
  return (
    <NumberField
      words={{
        label: say('number.label'),
        hint: say('number.hint'),
        written: (written) => say('number.written', { written }),
        done: say('number.done'),
      }}
      refuse={isRefusedAtOnce}
      onNumber={(typed) => act(readNumber(typed))}
    />
  );
}

function CameraWay({ act }: { readonly act: Act }) {
  return <CameraReader words={useCameraWords()} onTexts={(texts) => act(readCodes(texts))} />;
}

/** One of the three ways to read. What is read is judged here and goes no further. */
export function Reader({ way, act }: { readonly way: Way; readonly act: Act }) {
  switch (way) {
    case 'camera':
      return <CameraWay act={act} />;
    case 'photo':
      return <PhotoWay act={act} />;
    case 'number':
      return <NumberWay act={act} />;
  }
}
