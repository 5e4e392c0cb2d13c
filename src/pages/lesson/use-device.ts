import type { Device } from '#core/lesson/device.ts';
import { readSettings } from '#reads/settings.ts';
import { useLive } from '#reads/use-live.ts';

/** Which kind of phone the person holds; null if nobody asked yet, undefined until this phone's memory was looked into. */
export const useDevice = (): Device | null | undefined => useLive(['settings'], readSettings)?.device;
