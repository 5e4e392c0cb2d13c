// The real collector as its own process: it serves the built app and the API, as `npm start` does.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type RunningApp = {
  /** For example `http://localhost:41234`. */
  readonly url: string;
  /** The secret of the one-time link that was printed last. */
  readonly setUpSecret: string;
  readonly dataFolder: string;
  /** Everything the collector printed so far. */
  printed(): string;
  /** Asks it to end (SIGTERM) and waits. From then on nothing answers at `url`. */
  stop(): Promise<void>;
  /** Ends it without a word (SIGKILL), as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again at the same address with the same data. */
  restart(): Promise<void>;
  /** Puts another build in the place of the one that is served; takes effect with `restart`. */
  replaceApp(dist: string): void;
  /** Stops it and deletes its data. */
  [Symbol.asyncDispose](): Promise<void>;
};

const START_LIMIT_MS = 15_000;

type Started = { child: ChildProcess; printed: () => string; url: string };

async function startCollector(home: string, port: number): Promise<Started> {
  const child = spawn(process.execPath, ['src/collector/main.ts'], {
    cwd: home,
    env: { PATH: process.env['PATH'], PORT: String(port), TETOTE_DATA: join(home, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // a run that is broken off leaves no server behind
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  let text = '';
  const address = await new Promise<string>((done, refuse) => {
    const timer = setTimeout(
      () => refuse(new Error(`the collector said no address:\n${text}`)),
      START_LIMIT_MS,
    );
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/localhost:\d+/u.exec(text)?.[0];
      if (found !== undefined) {
        clearTimeout(timer);
        done(found);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => refuse(new Error(`the collector ended (${code}):\n${text}`)));
  });
  return { child, url: address, printed: () => text };
}

const secretIn = (printed: string) => [...printed.matchAll(/\/organiser\/set-up#([\w-]{43})/gu)].at(-1)?.[1];

/** The link is printed some lines after the address, so it may still be on its way. */
async function untilLinkIsPrinted(printed: () => string): Promise<void> {
  for (const began = performance.now(); secretIn(printed()) === undefined;) {
    if (performance.now() - began > START_LIMIT_MS) throw new Error(`no set-up link:\n${printed()}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Starts the collector on a free port with an empty data folder. */
export async function startApp(dist = 'dist'): Promise<RunningApp> {
  // The collector serves the `dist` beside its own `src`: each test gets a copy of both, so that a build can be replaced.
  const home = mkdtempSync(join(tmpdir(), 'tetote-app-'));
  for (const part of ['package.json', 'locales', 'src/collector', 'src/shared']) {
    cpSync(part, join(home, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  cpSync(dist, join(home, 'dist'), { recursive: true });
  let running = await startCollector(home, 0);
  await untilLinkIsPrinted(running.printed);
  let before = '';
  const { url } = running;
  const stop = () => endChild(running.child, 'SIGTERM');
  return {
    url,
    dataFolder: join(home, 'data'),
    get setUpSecret() {
      return secretIn(before + running.printed()) ?? '';
    },
    printed: () => before + running.printed(),
    stop,
    kill: () => endChild(running.child, 'SIGKILL'),
    async restart() {
      await stop();
      before += running.printed();
      running = await startCollector(home, Number(new URL(url).port));
    },
    replaceApp(other) {
      rmSync(join(home, 'dist'), { recursive: true });
      cpSync(other, join(home, 'dist'), { recursive: true });
    },
    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
