// The phone's camera. Whoever opens it closes it: `close` ends every track, and the light in the corner of the phone goes out.

/** `refused`: the person or the phone said no · `missing`: there is no camera for this page (none, an app's own browser, no secure address) · `busy`: it is there and does not start now. */
export type CameraTrouble = 'refused' | 'missing' | 'busy';

export type Camera = {
  readonly stream: MediaStream;
  /** Switches the phone's lamp; undefined where there is none. */
  readonly shine: ((isOn: boolean) => Promise<void>) | undefined;
  close(): void;
};

const WANTED: MediaStreamConstraints = {
  video: { facingMode: 'environment', width: { ideal: 1280 } },
  audio: false,
};

const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  TypeError: 'missing',
};

// The lamp is in Chromium's list of constraints, not yet in that of the standard library.
type WithTorch = { readonly torch?: boolean };

function lampOf(track: MediaStreamTrack | undefined): Camera['shine'] {
  const abilities: (MediaTrackCapabilities & WithTorch) | undefined = track?.getCapabilities?.();
  if (track === undefined || abilities?.torch !== true) return undefined;
  return async (isOn) => {
    const torch: MediaTrackConstraintSet & WithTorch = { torch: isOn };
    await track.applyConstraints({ advanced: [torch] });
  };
}

/** Opens the camera at the back. The phone asks the person here, so explain first. */
export async function openCamera(): Promise<Camera | CameraTrouble> {
  // undefined in the browsers inside some apps, and at insecure addresses
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (typeof devices?.getUserMedia !== 'function') return 'missing';
  try {
    const stream = await devices.getUserMedia(WANTED);
    return {
      stream,
      shine: lampOf(stream.getVideoTracks()[0]),
      close() {
        for (const track of stream.getTracks()) track.stop();
      },
    };
  } catch (error) {
    return (error instanceof Error ? TROUBLES[error.name] : undefined) ?? 'busy';
  }
}
