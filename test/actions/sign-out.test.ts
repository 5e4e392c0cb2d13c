import { expect, test } from 'vitest';

import { signOut } from '#actions/sign-out.ts';

import { stubCollector } from '../support/organiser-replies.ts';

test('goes out', async () => {
  stubCollector({ 'POST /sign-out': () => new Response(null, { status: 204 }) });
  expect(await signOut()).toBe('ok');
});

test('says so when one could not go out', async () => {
  stubCollector({ 'POST /sign-out': () => 'no-network' });
  expect(await signOut()).toBe('offline');
});
