// The camera as a screen has it: rests until it is asked for, and rests again when a code was read, the person leaves, or the
// screen goes out of sight. It never comes back by itself.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { openCamera, type Camera, type CameraTrouble } from './camera.ts';
import { loadCodeReader } from './code-reader.ts';
import { watchVideo } from './watch-video.ts';

export type CameraState = 'resting' | 'opening' | 'on' | CameraTrouble;

type Texts = readonly string[];

/** Shows the camera in the player and reads until a code is there. Undefined if it was ended before. */
async function readFrom(
  camera: Camera,
  player: HTMLVideoElement,
  end: AbortSignal,
): Promise<Texts | undefined> {
  player.srcObject = camera.stream;
  const [reader] = await Promise.all([loadCodeReader(), player.play()]);
  return watchVideo(player, reader, end);
}

type CameraOnScreen = {
  readonly state: CameraState;
  /** The lamp's switch; undefined while there is none. */
  readonly shine: Camera['shine'];
  readonly start: () => void;
};

/** The camera, shown in this player; `onTexts` gets all codes of the first frame that holds one, when the camera is off again. */
export function useCamera(
  player: RefObject<HTMLVideoElement | null>,
  onTexts: (texts: Texts) => void,
): CameraOnScreen {
  const endRef = useRef(new AbortController());
  const [state, setState] = useState<CameraState>('resting');
  const [shine, setShine] = useState<{ readonly press: Camera['shine'] }>();

  const run = async (signal: AbortSignal) => {
    setState('opening');
    const camera = await openCamera();
    if (typeof camera === 'string') return signal.aborted ? undefined : setState(camera);
    signal.addEventListener('abort', () => camera.close(), { once: true });
    if (signal.aborted || player.current === null) return camera.close();
    setShine({ press: camera.shine });
    setState('on');
    // the picture does not start, or the reader does not come: the other ways are on the screen
    const texts = await readFrom(camera, player.current, signal).catch(() => 'busy' as const);
    camera.close();
    if (signal.aborted || texts === undefined) return undefined;
    if (texts === 'busy') return setState('busy');
    setState('resting');
    return onTexts(texts);
  };

  const start = () => {
    endRef.current = new AbortController();
    void run(endRef.current.signal);
  };

  useEffect(() => {
    const leave = () => {
      // while the phone asks for its permission, nothing runs that could be stopped
      if (!document.hidden) return;
      setState((now) => {
        if (now === 'on') endRef.current.abort();
        return now === 'on' ? 'resting' : now;
      });
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      endRef.current.abort();
    };
  }, []);

  return { state, shine: shine?.press, start };
}
