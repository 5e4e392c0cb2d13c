// The real collector as a process of its own, on a free port.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import { onTestFinished } from 'vitest';

export type CollectorProcess = {
  child: ChildProcess;
  origin: string;
  /** Everything printed so far, on both streams. */
  printed: () => string;
  ended: Promise<number | null>;
};

type Environment = Record<string, string>;

/** `largestFileKib`: writing beyond it fails with an I/O error, as on a disk that breaks. */
type Limits = { largestFileKib?: number };

function spawnCollector(environment: Environment, { largestFileKib }: Limits = {}) {
  const limit = `ulimit -f ${largestFileKib ?? 'unlimited'}; exec "$0" "$@"`;
  const child = spawn('bash', ['-c', limit, process.execPath, 'src/collector/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => (text += chunk));
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { child, ended, printed: () => text };
}

/** Starts the collector and waits until it listens. */
export async function startCollector(
  environment: Environment,
  limits: Limits = {},
): Promise<CollectorProcess> {
  const { child, ended, printed } = spawnCollector(environment, limits);
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /running: (http:\/\/localhost:\d+)\n/.exec(printed())?.[1];
      if (address) resolve(address);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${printed()}`)));
  });
  return { child, origin, printed, ended };
}

/** Starts a collector that is expected to refuse: its exit code and what it printed. */
export async function runRefusedCollector(
  environment: Environment,
): Promise<{ code: number | null; printed: string }> {
  const { ended, printed } = spawnCollector(environment);
  return { code: await ended, printed: printed() };
}

/** The secret of the set-up link it printed. */
export async function setUpSecretOf(started: CollectorProcess): Promise<string> {
  const found = () => /\/organiser\/set-up#([\w-]{43})\n/.exec(started.printed())?.[1];
  while (found() === undefined) await once(started.child.stdout ?? started.child, 'data');
  return found() ?? '';
}
