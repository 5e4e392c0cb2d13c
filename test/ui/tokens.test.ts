// The colours are those of the design system (decision 0010), and every pair that is read has at least 7:1.
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const OURS = readFileSync('src/ui/tokens.css', 'utf8');
const THEIRS = readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8');

const written = new Map(
  [...OURS.matchAll(/(--c-[\w-]+): (#[\da-f]{6}); \/\* ([\w-]+) \*\//gu)].map(([, name, colour, token]) => [
    name ?? '',
    { colour: colour ?? '', token: token ?? '' },
  ]),
);
const published = new Map(
  [...THEIRS.matchAll(/--color-([\w-]+): (#[\da-f]{3,6});/gu)].map(([, token, colour]) => [token, colour]),
);

/** `#1a1a1a` as its three parts from 0 to 1; `#abc` is short for `#aabbcc`. */
const partsOf = (colour: string) =>
  (colour.length === 4
    ? Array.from(colour.slice(1), (digit) => digit + digit)
    : (colour.match(/[\da-f]{2}/gu) ?? [])
  ).map((part) => Number.parseInt(part, 16) / 255);

/** Contrast of two colours as WCAG 2.2 reckons it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const colourOf = (name: string) => {
  const found = written.get(`--c-${name}`);
  if (found === undefined) throw new Error(`no colour ${name}`);
  return found.colour;
};

test('every colour names its token and has its value', () => {
  const colours = [...OURS.slice(0, OURS.indexOf('@media')).matchAll(/--c-[\w-]+:/gu)];
  expect(written.size).toBe(colours.length);
  expect(written.size).toBeGreaterThan(0);
  for (const [name, { colour, token }] of written) {
    const theirs = published.get(token);
    expect(theirs, `${name}: ${token}`).toBeDefined();
    expect(partsOf(colour), name).toEqual(partsOf(theirs ?? ''));
  }
});

/** What is read, and on which grounds it stands. */
const READ_ON: Record<string, readonly string[]> = {
  text: ['ground', 'faint', 'info-bg', 'ok-bg', 'again-bg', 'care-bg', 'focus-glow'],
  sub: ['ground', 'info-bg'],
  action: ['ground', 'info-bg'],
  ok: ['ground', 'ok-bg'],
  again: ['ground', 'again-bg'],
  care: ['ground', 'care-bg'],
  practice: ['ground'],
  ground: ['action', 'action-press', 'practice'],
};

test.each(Object.entries(READ_ON).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground])))(
  '%s on %s has a contrast of at least 7:1',
  (text, ground) => {
    expect(contrast(colourOf(text ?? ''), colourOf(ground ?? ''))).toBeGreaterThanOrEqual(7);
  },
);

test.each(['ground', 'info-bg', 'faint'])('lines and the mark of the focus are seen on %s', (ground) => {
  expect(contrast(colourOf('line'), colourOf(ground))).toBeGreaterThanOrEqual(3);
  expect(contrast(colourOf('focus'), colourOf(ground))).toBeGreaterThanOrEqual(3);
});

test('whoever asks the phone for more contrast gets black lines and letters', () => {
  const more = OURS.slice(OURS.indexOf('prefers-contrast: more'));
  for (const name of ['text', 'sub', 'line']) expect(more).toContain(`--c-${name}: #000000;`);
});

test('nothing is written smaller than 18 px, nothing pressed smaller than 56 px', () => {
  const rems = [...OURS.matchAll(/--t-[\w-]+: ([\d.]+)rem/gu)].map((match) => Number(match[1]) * 16);
  const targets = [...OURS.matchAll(/--target[\w-]*: (\d+)px/gu)].map((match) => Number(match[1]));
  expect(Math.min(...rems)).toBeGreaterThanOrEqual(18);
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(56);
});

test('the reckoning is the one of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#abc', '#aabbcc')).toBe(1);
});
