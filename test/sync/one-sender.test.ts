import { afterEach, expect, test, vi } from 'vitest';

import { asOnlySender } from '#sync/one-sender.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('while one sends the other is told so at once, and may send afterwards', async () => {
  let finish: (word: string) => void = () => undefined;
  const sending = asOnlySender(
    () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  const second = vi.fn<() => Promise<string>>(async () => 'sent');
  expect(await asOnlySender(second)).toBe('busy');
  expect(second).not.toHaveBeenCalled();
  finish('sent');
  expect(await sending).toBe('sent');
  expect(await asOnlySender(second)).toBe('sent');
});

test('a sender that breaks lets the next one in', async () => {
  await expect(asOnlySender(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await asOnlySender(async () => 'sent')).toBe('sent');
});

test('a browser without Web Locks sends all the same', async () => {
  vi.stubGlobal('navigator', {});
  expect(await asOnlySender(async () => 'sent')).toBe('sent');
});

test('a hidden page gives its turn back, learns so, and ends its work all the same', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  let goOn: () => void = () => undefined;
  const turns: boolean[] = [];
  const sending = asOnlySender(async (isAlone) => {
    turns.push(isAlone());
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    turns.push(isAlone());
    return 'ended';
  });
  await vi.waitFor(() => expect(turns).toEqual([true]));
  expect(await asOnlySender(async () => 'sent')).toBe('busy');
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(await vi.waitUntil(async () => (await asOnlySender(async () => 'sent')) === 'sent')).toBe(true);
  goOn();
  expect(await sending).toBe('ended');
  expect(turns).toEqual([true, false]);
});
