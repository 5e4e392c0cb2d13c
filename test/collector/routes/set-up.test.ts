import { expect, test } from 'vitest';

import { cookieOf, TOWN } from '../../support/collector/a-collector.ts';
import { aSetUp, errorOf, me, openCollector, post } from '../../support/collector/organiser-wire.ts';

test('set-up makes the town and its organiser, signs in, and closes', async () => {
  const collector = await openCollector();
  const isOpen = async () => (await collector.app.request('/api/v1/organiser/set-up')).json();
  expect(await isOpen()).toEqual({ open: true });
  const reply = await post(collector, 'set-up', aSetUp({ secret: collector.secret, name: ' 田中 ' }));
  expect([reply.status, await reply.json()]).toEqual([201, { name: '田中', municipality: TOWN }]);
  expect((await me(collector, cookieOf(reply))).status).toBe(200);
  expect(await isOpen()).toEqual({ open: false });
  const again = await post(collector, 'set-up', aSetUp({ secret: collector.secret }));
  expect(await errorOf(again)).toEqual([403, { error: 'set-up-closed' }]);
});

test('set-up with another secret is refused and leaves it open', async () => {
  const collector = await openCollector();
  const reply = await post(collector, 'set-up', aSetUp({ secret: 'x'.repeat(43) }));
  expect(await errorOf(reply)).toEqual([403, { error: 'set-up-closed' }]);
  expect((await post(collector, 'set-up', aSetUp({ secret: collector.secret }))).status).toBe(201);
});

test('two set-ups at the same moment make one organiser', async () => {
  const collector = await openCollector();
  const both = await Promise.all([
    post(collector, 'set-up', aSetUp({ secret: collector.secret, name: '一人目' })),
    post(collector, 'set-up', aSetUp({ secret: collector.secret, name: '二人目' })),
  ]);
  expect(both.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([201, 403]);
});

test.each([
  ['a short password', { password: '短いことば' }],
  ['a town code with a wrong check digit', { municipality: { code: '432042', name: '荒尾市' } }],
  ['a name of spaces', { name: '　 ' }],
  ['a name with a line break', { name: '田\n中' }],
])('set-up with %s is refused with 422', async (_, changes) => {
  const collector = await openCollector();
  const reply = await post(collector, 'set-up', aSetUp({ secret: collector.secret, ...changes }));
  expect(await errorOf(reply)).toEqual([422, { error: 'malformed' }]);
});
