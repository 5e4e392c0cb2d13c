import { expect, test } from 'vitest';

import { createPasswords } from '../../src/collector/passwords.ts';
import { aCollector, PASSWORD, random, setUpTown } from '../support/collector/a-collector.ts';
import { aSetUp, openCollector, post, signIn } from '../support/collector/organiser-wire.ts';

test('the same password in full width signs in', async () => {
  const collector = await openCollector();
  await post(collector, 'set-up', aSetUp({ secret: collector.secret, password: 'abcdefg 12345' }));
  expect((await signIn(collector, 'ａｂｃｄｅｆｇ　１２３４５')).status).toBe(200);
});

test('a flood of sign-ins is turned away while the queue is full, and the others are answered', async () => {
  const collector = await aCollector();
  await setUpTown(collector);
  const flood = Array.from({ length: 45 }, (_, index) => signIn(collector, PASSWORD, `人${index}`));
  const replies = await Promise.all(flood);
  const count = (status: number) => replies.filter((reply) => reply.status === status).length;
  expect([count(401), count(503)]).toEqual([34, 11]);
  const turnedAway = replies.find((reply) => reply.status === 503);
  expect([turnedAway?.headers.get('retry-after'), await turnedAway?.json()]).toEqual([
    '5',
    { error: 'busy' },
  ]);
});

test('stores argon2id with at least the memory and passes OWASP asks for, and never the same text twice', async () => {
  const passwords = createPasswords(random);
  const hash = async () => {
    const hashed = await passwords.hash(PASSWORD);
    return hashed === 'busy' ? '' : hashed.stored;
  };
  const [one, two] = [await hash(), await hash()];
  const [, kind, , figures] = one.split('$');
  expect([kind, figures]).toEqual(['argon2id', 'm=19456,t=2,p=1']);
  expect(two).not.toBe(one);
  expect(await passwords.verify(PASSWORD, one)).toBe(true);
  expect(await passwords.verify(`${PASSWORD}。`, one)).toBe(false);
  expect(await passwords.verify(PASSWORD, undefined)).toBe(false);
});
