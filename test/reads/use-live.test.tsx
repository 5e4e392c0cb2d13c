import { act, cleanup, render, screen } from '@testing-library/preact';
import { Component, type ComponentChildren } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';

import { storageTroubleOf } from '#reads/storage-trouble.ts';
import { useLive } from '#reads/use-live.ts';
import { announce } from '#storage/change-feed.ts';
import { changeProgress, readProgress } from '#storage/progress-store.ts';
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import '../support/phone.ts';
import { breakTransactions, connectionLost } from '../support/storage-faults.ts';

afterEach(cleanup);

/** The app's error screen, as far as a read knows it. */
class Boundary extends Component<{ children: ComponentChildren }, { error?: unknown }> {
  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <p>{storageTroubleOf(error) ?? 'bug'}</p>;
  }
}

function Venue() {
  const settings = useLive(['settings'], readSettings);
  return <p>{settings === undefined ? 'not known yet' : (settings.lastVenue ?? 'nowhere')}</p>;
}

function At({ lesson }: { lesson: string }) {
  const progress = useLive(['progress'], () => readProgress(lesson), [lesson]);
  return <p>{progress === undefined ? 'not known yet' : (progress.at ?? 'not begun')}</p>;
}

test('not known yet is not the same as nothing', async () => {
  render(<Venue />);
  expect(screen.getByText('not known yet')).toBeDefined();
  expect(await screen.findByText('nowhere')).toBeDefined();
});

test('a write is seen without being asked for', async () => {
  render(<Venue />);
  await screen.findByText('nowhere');
  await changeSettings({ lastVenue: 'chuo' });
  expect(await screen.findByText('chuo')).toBeDefined();
});

test('a write in another window is seen too', async () => {
  const otherWindow = new BroadcastChannel('tetote-changes');
  render(<Venue />);
  await screen.findByText('nowhere');
  const ask = vi.spyOn(IDBObjectStore.prototype, 'get');
  otherWindow.postMessage(['settings']);
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  otherWindow.close();
});

test('a write to another store asks nothing', async () => {
  const ask = vi.fn<() => Promise<string>>(async () => 'answer');
  function Screen() {
    return <p>{useLive(['sessions'], ask)}</p>;
  }
  render(<Screen />);
  await screen.findByText('answer');
  await act(() => announce(['progress', 'outbox']));
  expect(ask).toHaveBeenCalledOnce();
  await act(() => announce(['outbox', 'sessions']));
  expect(ask).toHaveBeenCalledTimes(2);
});

test('another key never shows the answer of the old one', async () => {
  await changeProgress('a', (progress) => ({ ...progress, at: 'scan' }));
  const { rerender } = render(<At lesson="a" />);
  await screen.findByText('scan');
  rerender(<At lesson="b" />);
  expect(screen.getByText('not known yet')).toBeDefined();
  expect(await screen.findByText('not begun')).toBeDefined();
});

test('an answer overtaken by a newer question is dropped', async () => {
  const answers: Array<(value: string) => void> = [];
  const ask = () => new Promise<string>((resolve) => void answers.push(resolve));
  function Screen() {
    return <p>{useLive(['sessions'], ask) ?? 'not known yet'}</p>;
  }
  render(<Screen />);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  announce(['sessions']);
  expect(answers).toHaveLength(2);
  answers[1]?.('new');
  answers[0]?.('old');
  expect(await screen.findByText('new')).toBeDefined();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByText('old')).toBeNull();
});

test('when the memory of the phone cannot answer, the nearest error screen says so', async () => {
  await readSettings();
  breakTransactions(connectionLost, 4);
  render(
    <Boundary>
      <Venue />
    </Boundary>,
  );
  expect(await screen.findByText('unavailable')).toBeDefined();
});

test('a screen that is gone is not asked for any more', async () => {
  const ask = vi.fn<() => Promise<string>>(async () => 'answer');
  function Screen() {
    return <p>{useLive(['sessions'], ask)}</p>;
  }
  const { unmount } = render(<Screen />);
  await screen.findByText('answer');
  await act(() => void unmount());
  announce(['sessions']);
  expect(ask).toHaveBeenCalledOnce();
});
