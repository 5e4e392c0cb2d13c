import type { SimulatorId } from '#simulators/registry.ts';
import { LineIcon } from '#ui/line-icon/line-icon.tsx';

const DRAWINGS: Readonly<Record<SimulatorId | 'paper', string>> = {
  // a page with a sign of warning, and the cross that closes it
  'browser-popup':
    'M10 8h36a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM6 19h44M39 11l5 5M44 11l-5 5M28 25l10 17H18zM28 32v4M28 39v.5',
  // a triangle of warning on a phone that sounds
  alert: 'M16 6h24v44H16zM28 17l8 14H20zM28 22v4M28 28.5v.1M26 43h4M9 18c-3 6-3 14 0 20M47 18c3 6 3 14 0 20',
  // a finger on a ring
  touch: 'M24 53l-9-14a4 4 0 0 1 6-5l5 5V20a5 5 0 0 1 10 0v14l9 3a6 6 0 0 1 4 7l-2 9M19 25a14 14 0 1 1 24 0',
  // a slip with its code
  'slip-reader':
    'M14 6h28a3 3 0 0 1 3 3v38a3 3 0 0 1-3 3H14a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3zM18 14h20M18 20h12M18 28h7v7h-7zM31 28h7v7h-7zM18 38h7v6h-7M32 38v3M38 41v3M31 45h2',
  // the corners of a reader's frame around a code
  'camera-qr':
    'M6 18V10a4 4 0 0 1 4-4h8M38 6h8a4 4 0 0 1 4 4v8M50 38v8a4 4 0 0 1-4 4h-8M18 50h-8a4 4 0 0 1-4-4v-8M17 17h8v8h-8zM31 17h8v8h-8zM17 31h8v8h-8zM32 32h3M38 38v1M32 39h1',
  // a message in its bubble
  sms: 'M10 8h36a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H26L15 48V38h-5a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM16 18h24M16 27h14',
  // two bubbles of a talk
  roleplay:
    'M10 6h24a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H20l-8 8v-8h-2a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4zM44 22h2a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-2v8l-8-8H24a4 4 0 0 1-4-4v-1M14 16h16',
  // a receiver with the sound that comes out of it
  'phone-call':
    'M12 8h8l5 12-6 4a26 26 0 0 0 13 13l4-6 12 5v8a4 4 0 0 1-4 4C23 47 9 33 8 12a4 4 0 0 1 4-4M34 8a14 14 0 0 1 14 14M34 17a5 5 0 0 1 5 5',
  // a keyboard of a phone under the letters that were written
  keyboard: 'M8 6h40v12H8zM14 12h14M32 9v6M8 24h40v26H8zM8 33h40M8 41h40M21 24v26M35 24v26',
  // a printer with a sheet coming out
  paper:
    'M16 20V6h24v14M16 42h-6a4 4 0 0 1-4-4V24a4 4 0 0 1 4-4h36a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-6M16 34h24v16H16zM22 42h12',
};

/** A picture for each row of the list. */
export function PracticeIcon({ name }: { readonly name: SimulatorId | 'paper' }) {
  return <LineIcon path={DRAWINGS[name]} />;
}
