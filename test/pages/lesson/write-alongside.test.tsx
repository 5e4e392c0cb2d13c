import { beforeEach, expect, test, vi } from 'vitest';

const load = () => import('#pages/lesson/write-alongside.ts');
let writing: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  vi.resetModules();
  writing = await load();
});

const full = () => Promise.reject(new Error('full'));

test('with nothing to write there is nothing to wait for', async () => {
  await expect(writing.allWritten()).resolves.toBeUndefined();
});

test('what was done is written in the order of the presses, one after another', async () => {
  const log: string[] = [];
  const deed = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
  };
  writing.writeAlongside(deed('first'));
  writing.writeAlongside(deed('second'));
  await writing.allWritten();
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('what could not be written is tried again each time somebody waits for it, and nothing after it goes first', async () => {
  const first = vi.fn<() => Promise<void>>(full);
  const second = vi.fn<() => Promise<void>>(() => Promise.resolve());
  writing.writeAlongside(first);
  await expect(writing.allWritten()).rejects.toThrow('full');
  writing.writeAlongside(second);
  await expect(writing.allWritten()).rejects.toThrow('full');
  expect(second).not.toHaveBeenCalled();
  first.mockImplementation(() => Promise.resolve());
  await writing.allWritten();
  expect(second).toHaveBeenCalledOnce();
  const calls = first.mock.calls.length;
  await writing.allWritten();
  expect(first).toHaveBeenCalledTimes(calls);
});
