// Every practice screen. A new one is its folder and one line here.
import '#i18n/simulator-words.ts';
import type { AnySimulator } from './simulator.ts';

const SIMULATORS = {
  'browser-popup': async () => (await import('./browser-popup/index.ts')).browserPopup,
  alert: async () => (await import('./alert/index.ts')).alert,
  touch: async () => (await import('./touch/index.ts')).touch,
  'slip-reader': async () => (await import('./slip-reader/index.ts')).slipReader,
  'camera-qr': async () => (await import('./camera-qr/index.ts')).cameraQr,
  sms: async () => (await import('./sms/index.ts')).sms,
  roleplay: async () => (await import('./roleplay/index.ts')).roleplay,
  'phone-call': async () => (await import('./phone-call/index.ts')).phoneCall,
  keyboard: async () => (await import('./keyboard/index.ts')).keyboard,
} satisfies Record<string, () => Promise<AnySimulator>>;

export type SimulatorId = keyof typeof SIMULATORS;

export const SIMULATOR_IDS = Object.keys(SIMULATORS) as readonly SimulatorId[];

/** Whether there is a practice screen of this name. */
export const isSimulatorId = (name: string): name is SimulatorId => Object.hasOwn(SIMULATORS, name);

/** The words file of a practice screen. */
export const simulatorWords = (id: SimulatorId): string => `simulators/${id}`;

/** Practice screens on which a practice slip is shown, in the words of its paper. */
const SHOW_SLIPS: readonly string[] = ['payment-site', 'payment-app', 'qr-pay'];

/** Every words file that a practice screen needs. */
export const wordsOfSimulator = (id: SimulatorId): readonly string[] => [
  simulatorWords(id),
  ...(SHOW_SLIPS.includes(id) ? ['slips'] : []),
];

/** Loads the code of a practice screen; rejects without a network if it was never kept. */
export const loadSimulator = (id: SimulatorId): Promise<AnySimulator> => SIMULATORS[id]();
