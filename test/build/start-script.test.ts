import { createContext, runInContext } from 'node:vm';

import { expect, test } from 'vitest';

import { startScript } from '../../src/build/start-script.ts';

/** Runs the script where these two stand for the browser's; tells what it loaded. */
function run(visibilityState: string) {
  const frames: (() => void)[] = [];
  const later: (() => void)[] = [];
  const loaded: string[] = [];
  const context = createContext({
    document: { visibilityState },
    requestAnimationFrame: (frame: () => void) => frames.push(frame),
    setTimeout: (task: () => void) => later.push(task),
    load: (address: string) => loaded.push(address),
  });
  // a script outside a page has no import of its own
  runInContext(startScript(['/a.js', '/b.js']).replaceAll('import(', 'load('), context);
  return { frames, later, loaded };
}

test('code is asked for once the frame is drawn, not in it', () => {
  const { frames, later, loaded } = run('visible');
  expect(loaded).toEqual([]);
  for (const frame of frames) frame();
  expect(loaded).toEqual([]);
  for (const task of later) task();
  expect(loaded).toEqual(['/a.js', '/b.js']);
});

test('where nobody looks, no frame is waited for', () => {
  expect(run('hidden').loaded).toEqual(['/a.js', '/b.js']);
});
