import { beforeEach, expect, test, vi } from 'vitest';

const load = () =>
  Promise.all([import('#pages/lesson/write-alongside.ts'), import('#storage/storage-trouble.ts')]);
let writing: Awaited<ReturnType<typeof load>>[0];
let full: () => Promise<void>;
beforeEach(async () => {
  vi.resetModules();
  const [loaded, { StorageTrouble }] = await load();
  writing = loaded;
  full = () => Promise.reject(new StorageTrouble('full'));
});

const done = () => Promise.resolve();

test('with nothing to write there is nothing to wait for', async () => {
  await expect(writing.allWritten('a')).resolves.toBeUndefined();
});

test('what was done is written in the order of the presses, one after another', async () => {
  const log: string[] = [];
  const deed = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
  };
  writing.writeAlongside('a', deed('first'));
  await writing.writeInOrder('a', deed('second'));
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('what a press did is written although nobody waits for it', async () => {
  const deed = vi.fn<() => Promise<void>>(done);
  writing.writeAlongside('a', deed);
  await vi.waitFor(() => expect(deed).toHaveBeenCalledOnce());
});

test('what the phone could not write is tried again each time somebody waits, and nothing after it goes first', async () => {
  const first = vi.fn<() => Promise<void>>(full);
  const second = vi.fn<() => Promise<void>>(done);
  await expect(writing.writeInOrder('a', first)).rejects.toMatchObject({ kind: 'full' });
  await expect(writing.writeInOrder('a', second)).rejects.toMatchObject({ kind: 'full' });
  expect(second).not.toHaveBeenCalled();
  first.mockImplementation(done);
  await writing.allWritten('a');
  expect(second).toHaveBeenCalledOnce();
  const calls = first.mock.calls.length;
  await writing.allWritten('a');
  expect(first).toHaveBeenCalledTimes(calls);
});

test('trouble with one lesson does not stand in the way of another', async () => {
  await expect(writing.writeInOrder('a', full)).rejects.toMatchObject({ kind: 'full' });
  await expect(writing.writeInOrder('b', done)).resolves.toBeUndefined();
});

test('what can never be written is told once and let go', async () => {
  const broken = vi.fn<() => Promise<void>>(() => Promise.reject(new RangeError('no such step')));
  await expect(writing.writeInOrder('a', broken)).rejects.toThrow('no such step');
  await expect(writing.allWritten('a')).resolves.toBeUndefined();
  expect(broken).toHaveBeenCalledOnce();
});
