import { act, render } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';

import { loadHardKanji } from '#i18n/hard-kanji.ts';
import { loadWords, setLanguage, showReadings } from '#i18n/start-i18n.ts';
import { useWords } from '#i18n/use-words.ts';

beforeEach(async () => {
  await setLanguage('ja');
  showReadings(false);
  await loadWords(['common', 'home']);
});

function Help() {
  const say = useWords('common');
  return <p title={say.plain('help.button')}>{say('help.button')}</p>;
}

test('drawn words have their breaks, plain words have no marks', () => {
  const { container } = render(<Help />);
  expect(container.innerHTML).toBe('<p title="手伝ってもらう">手伝って<wbr>もらう</p>');
});

test('a change of language draws the screen again and tells the browser', async () => {
  const { container } = render(<Help />);
  await act(() => setLanguage('en'));
  expect(container.innerHTML).toBe('<p title="Help">Help</p>');
  expect(document.documentElement.lang).toBe('en');
  await act(() => setLanguage('ja-x-easy'));
  expect(document.documentElement.lang).toBe('ja');
});

test('readings come and go on the screen that is shown', async () => {
  await loadHardKanji();
  const Welcome = () => <p>{useWords('common')('practice')}</p>;
  await setLanguage('ja-x-easy');
  showReadings(true);
  const { container } = render(<Welcome />);
  expect(container.querySelectorAll('ruby').length).toBeGreaterThan(0);
  await act(async () => {
    await setLanguage('ja');
    showReadings(false);
  });
  expect(container.querySelectorAll('ruby')).toHaveLength(0);
});

test('a key that is missing stops the drawing', () => {
  const Wrong = () => <p>{useWords('common')('no.such.key')}</p>;
  expect(() => render(<Wrong />)).toThrow('no words: ja/common:no.such.key');
});
