import { afterEach, expect, test, vi } from 'vitest';

import { canKeep, keepPart, whichParts } from '#offline/kept-parts.ts';

type Told = [worker: string, question: unknown];

/** A page with these workers; each answers what it is given for the type of the question, or never. */
function provideWorkers(answers: Readonly<Record<string, unknown>>, ...names: ('active' | 'waiting')[]) {
  const told: Told[] = [];
  const workers = names.map((name) => [
    name,
    {
      postMessage(question: { type: string }, [port]: [MessagePort]) {
        told.push([name, question]);
        if (question.type in answers) port.postMessage(answers[question.type]);
      },
    },
  ]);
  const ready = Promise.resolve({ active: null, waiting: null, ...Object.fromEntries(workers) });
  vi.stubGlobal('navigator', { serviceWorker: { ready } });
  return told;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what opens without a network is what the worker says', async () => {
  const parts = { kept: ['lessons/el-qr-pay'], others: ['lessons/far-off'] };
  const told = provideWorkers({ WHICH_PARTS: parts }, 'active', 'waiting');
  expect(await whichParts('en')).toEqual(parts);
  expect(told).toEqual([['active', { type: 'WHICH_PARTS', language: 'en' }]]);
});

test.each([true, false])('a part is kept if the worker in use says so: %s', async (isKept) => {
  provideWorkers({ KEEP_PART: { isKept } }, 'active');
  expect(await keepPart('lessons/far-off', 'ja')).toBe(isKept);
});

test('a version that waits is asked to keep its own', async () => {
  const told = provideWorkers({ KEEP_PART: { isKept: true } }, 'active', 'waiting');
  await keepPart('lessons/far-off', 'ja');
  const question = { type: 'KEEP_PART', part: 'lessons/far-off', language: 'ja' };
  expect(told.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['active', question],
    ['waiting', question],
  ]);
});

test('a worker that never answers has kept nothing, and nobody waits for ever', async () => {
  vi.useFakeTimers();
  provideWorkers({}, 'active');
  const kept = keepPart('lessons/far-off', 'ja');
  const which = whichParts('ja');
  await vi.advanceTimersByTimeAsync(60_000);
  expect([await kept, await which]).toEqual([false, undefined]);
});

test('where there is no worker nothing is kept and nothing is claimed', async () => {
  vi.stubGlobal('navigator', {});
  expect([canKeep(), await keepPart('lessons/far-off', 'ja'), await whichParts('ja')]).toEqual([
    false,
    false,
    undefined,
  ]);
});

test('a page without a worker in use claims nothing', async () => {
  provideWorkers({});
  expect([await keepPart('lessons/far-off', 'ja'), await whichParts('ja')]).toEqual([false, undefined]);
});
