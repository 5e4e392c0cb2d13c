import { render } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';

import { drawMarked } from '#i18n/draw-marked.tsx';
import { loadHardKanji } from '#i18n/hard-kanji.ts';
import { readingsShown, type ReadingsShown } from '#i18n/languages.ts';

beforeEach(loadHardKanji);

const MARKED = '{納付|のうふ}の/{鞄|かばん}';

function draw(shown: ReadingsShown) {
  readingsShown.value = shown;
  const { container } = render(drawMarked(MARKED));
  return container.innerHTML;
}

test('without readings only the words stand there, and where a line may break', () => {
  expect(draw('none')).toBe('納付の<wbr>鞄');
});

test('ふりがな stands above the hard kanji only', () => {
  expect(draw('hard')).toBe('納付の<wbr><ruby>鞄<rt aria-hidden="true">かばん</rt></ruby>');
});

test('easy Japanese has a reading above each, and screen readers hear none of them', () => {
  expect(draw('all')).toBe(
    '<ruby>納付<rt aria-hidden="true">のうふ</rt></ruby>の<wbr><ruby>鞄<rt aria-hidden="true">かばん</rt></ruby>',
  );
});

test('what looks like HTML is text', () => {
  const { container } = render(drawMarked('<img src=x>{a|b}'));
  expect(container.children).toHaveLength(1);
  expect(container.querySelector('img')).toBeNull();
});
