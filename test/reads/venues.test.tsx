import { renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { useVenues } from '#reads/venues.ts';

import { HALL, json, stubCollector } from '../support/organiser-replies.ts';

test('tells the venues of the town', async () => {
  stubCollector({ 'GET /venues': () => json({ venues: [HALL] }) });
  const { result } = renderHook(() => useVenues());
  await waitFor(() => expect(result.current.answer).toEqual({ word: 'ok', body: { venues: [HALL] } }));
});
