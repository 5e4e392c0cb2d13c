// What the operator reads in the terminal. Plain English, one fact a line; log lines go elsewhere (stderr, JSON).
import { networkInterfaces } from 'node:os';

import type { Config } from './config.ts';

export type Started = {
  config: Config;
  port: number;
  /** The secret of the set-up link while there is no organiser. */
  setUpSecret: string | undefined;
  hasPages: boolean;
};

/** Prints the address, the one-time set-up link, and plainly what will not work at this address. */
export function reportStart({ config, port, setUpSecret, hasPages }: Started): void {
  const local = `http://localhost:${port}`;
  const address = config.origin ?? local;
  console.log(`Tetote is running: ${local}`);
  if (config.origin) console.log(`Its public address: ${config.origin}`);
  for (const line of limitsOf(config, port)) console.log(line);
  if (!hasPages) console.log('The pages are not built yet. Run: npm run build');
  if (setUpSecret) {
    console.log('');
    console.log('First start: open this link once to set up your town. Keep it to yourself.');
    console.log(`${address}/organiser/set-up#${setUpSecret}`);
  }
}

/** Prints why the collector does not start. */
export function reportRefusal(reason: string): void {
  console.error(reason);
}

function limitsOf(config: Config, port: number): string[] {
  const isSecure = config.origin && (config.origin.startsWith('https:') || isThisMachine(config.origin));
  if (isSecure) return [];
  const addresses = config.origin ? [config.origin] : lanAddresses().map((ip) => `http://${ip}:${port}`);
  return addresses.map(
    (address) =>
      `${address} has no TLS: there the camera, offline use and sign-in do not work. See TETOTE_ORIGIN in the README.`,
  );
}

function isThisMachine(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((interfaces) => interfaces ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address);
}
