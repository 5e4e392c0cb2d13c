import type { Device } from '#core/lesson/device.ts';
import { changeSettings } from '#storage/settings-store.ts';

/** The person says which kind of phone they hold. It stays on this phone. */
export function chooseDevice(device: Device): Promise<void> {
  return changeSettings({ device });
}
