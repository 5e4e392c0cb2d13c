import { screen } from '@testing-library/preact';
import { Component, type ComponentChildren } from 'preact';
import { expect, test, vi } from 'vitest';

import { Button } from '#ui/button/button.tsx';

import { useDeed } from '../../../src/pages/deed/use-deed.ts';
import { showScreen } from '../../support/show-screen.tsx';
import { pressButton } from '../lesson/open-at.tsx';

class Boundary extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state = { error: undefined as unknown };
  static override getDerivedStateFromError = (error: unknown) => ({ error });
  override render() {
    return this.state.error === undefined ? this.props.children : <p>it says sorry</p>;
  }
}

function Doer({ deed, goOn }: { readonly deed: () => Promise<void>; readonly goOn: () => void }) {
  const doDeed = useDeed();
  return <Button onPress={() => doDeed(deed, goOn)}>go</Button>;
}

const show = (deed: () => Promise<void>, goOn: () => void) =>
  showScreen(
    <Boundary>
      <Doer deed={deed} goOn={goOn} />
    </Boundary>,
    { words: [] },
  );

test('what cannot be written goes to the error screen, and nobody goes on', async () => {
  const goOn = vi.fn<() => void>();
  await show(() => Promise.reject(new Error('the phone is full')), goOn);
  pressButton('go');
  expect(await screen.findByText('it says sorry')).toBeTruthy();
  expect(goOn).not.toHaveBeenCalled();
});

test('the way on comes after the writing', async () => {
  const happened: string[] = [];
  let written: () => void = () => undefined;
  const deed = () =>
    new Promise<void>((resolve) => {
      written = () => {
        happened.push('written');
        resolve();
      };
    });
  await show(deed, () => happened.push('went on'));
  pressButton('go');
  expect(happened).toEqual([]);
  written();
  await vi.waitFor(() => expect(happened).toEqual(['written', 'went on']));
});
