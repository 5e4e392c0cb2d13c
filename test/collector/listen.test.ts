import { expect, onTestFinished, test } from 'vitest';

import { BootRefusal } from '../../src/collector/database/collector-database.ts';
import { listen } from '../../src/collector/listen.ts';

test('answers on a free port, and no longer once it is drained', async () => {
  const { port, drain } = await listen(() => new Response('here'), 0);
  expect(await (await fetch(`http://localhost:${port}`)).text()).toBe('here');
  await drain();
  await expect(fetch(`http://localhost:${port}`)).rejects.toThrow('fetch failed');
});

test('says which port is taken', async () => {
  const { port, drain } = await listen(() => new Response(''), 0);
  onTestFinished(drain);
  await expect(listen(() => new Response(''), port)).rejects.toThrow(
    `Port ${port} cannot be opened: another program`,
  );
  await expect(listen(() => new Response(''), port)).rejects.toBeInstanceOf(BootRefusal);
});
