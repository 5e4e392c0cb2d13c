import { renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { useOrganiser, useSetUp } from '#reads/organiser.ts';

import { json, ME, refused, stubCollector } from '../support/organiser-replies.ts';

test('tells who is signed in, and for which town', async () => {
  stubCollector({ 'GET /me': () => json(ME) });
  const { result } = renderHook(() => useOrganiser());
  expect(result.current.answer).toBeUndefined();
  await waitFor(() => expect(result.current.answer).toEqual({ word: 'ok', body: ME }));
});

test('nobody signed in is an answer', async () => {
  stubCollector({ 'GET /me': () => refused('no-access', 401) });
  const { result } = renderHook(() => useOrganiser());
  await waitFor(() => expect(result.current.answer).toEqual({ word: 'signed-out' }));
});

test('tells whether the town may still be set up', async () => {
  stubCollector({ 'GET /set-up': () => json({ open: true }) });
  const { result } = renderHook(() => useSetUp());
  await waitFor(() => expect(result.current.answer).toEqual({ word: 'ok', body: { open: true } }));
});
