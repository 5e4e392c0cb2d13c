import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { loadWords } from '#i18n/start-i18n.ts';
import { isSimulatorId, loadSimulator, SIMULATOR_IDS, wordsOfSimulator } from '#simulators/registry.ts';
import { startSimulator } from '#simulators/start-simulator.ts';

afterEach(cleanup);

test('a name that is in no folder is no simulator, nor is what every object has', () => {
  expect(isSimulatorId('slip-reader')).toBe(true);
  expect(isSimulatorId('no-such')).toBe(false);
  expect(isSimulatorId('toString')).toBe(false);
});

test.each(SIMULATOR_IDS)(
  '%s starts without settings, is not done, says nothing yet, and can be drawn',
  async (id) => {
    await loadWords(['common', ...wordsOfSimulator(id)]);
    const simulator = await loadSimulator(id);
    const state = startSimulator(simulator, {});
    expect(simulator.isDone(state)).toBe(false);
    expect(simulator.said(state)).toBeUndefined();
    const { container } = render(<simulator.View state={state} act={() => undefined} pointAt={undefined} />);
    expect(container.querySelectorAll('button').length).toBeGreaterThan(0);
  },
);

test('settings nobody knows are refused', async () => {
  const simulator = await loadSimulator('slip-reader');
  expect(() => startSimulator(simulator, { slipp: 'A01' })).toThrow(/slipp/u);
});
