// What the tests need of the machine beside Node, where it lies, and how Debian gets it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of a program: at one of these places, or on the PATH. Undefined if the machine lacks it. */
export function findProgram(names: readonly string[], places: readonly string[] = []): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  const folders = [...places, ...onPath, '/usr/bin'];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Chromium or Chrome; `CHROMIUM_PATH` wins. */
export function findChromium(): string | undefined {
  const told = process.env['CHROMIUM_PATH'];
  if (told !== undefined && existsSync(told)) return told;
  return findProgram(['chromium', 'chromium-browser', 'google-chrome']);
}

type Part = {
  readonly name: string;
  readonly debianPackage: string;
  /** What cannot be shown without it. */
  readonly isFor: string;
  readonly isThere: () => boolean;
};

/** Everything `npm test` uses that npm does not bring. */
const PARTS: readonly Part[] = [
  {
    name: 'Chromium',
    debianPackage: 'chromium',
    isFor: 'the browser tests',
    isThere: () => findChromium() !== undefined,
  },
  {
    name: 'PostgreSQL',
    debianPackage: 'postgresql',
    isFor: 'the collector on PostgreSQL',
    isThere: () => findProgram(['initdb'], globSync('/usr/lib/postgresql/*/bin')) !== undefined,
  },
  {
    name: 'a Japanese font',
    debianPackage: 'fonts-noto-cjk',
    isFor: 'screens as a person sees them',
    isThere: () => spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim().length > 0,
  },
  {
    name: 'zbarimg',
    debianPackage: 'zbar-tools',
    isFor: 'reading the printed slip with an independent reader',
    isThere: () => findProgram(['zbarimg']) !== undefined,
  },
  {
    name: 'pdftoppm',
    debianPackage: 'poppler-utils',
    isFor: 'turning the printed slip into a picture',
    isThere: () => findProgram(['pdftoppm']) !== undefined,
  },
];

/** The parts this machine lacks. */
export const missingParts = (): readonly Part[] => PARTS.filter((part) => !part.isThere());

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs what is missing where that is possible (Debian, as root). Returns what is missing still. */
export function installMissingParts(): readonly Part[] {
  const missing = missingParts();
  if (missing.length === 0 || !canInstall()) return missing;
  const packages = missing.map((part) => part.debianPackage);
  console.log(`Installing ${packages.join(' ')}`);
  const aptGet = (...words: string[]) =>
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    console.log(`apt-get could not: ${String(error)}`);
  }
  return missingParts();
}
