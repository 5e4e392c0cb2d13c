import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { SLIPS, SLIP_IDS } from '#core/scan/practice-papers.ts';
import { isCardNumber, isMyNumber } from '#core/scan/real-data.ts';
import { loadWords, setLanguage } from '#i18n/start-i18n.ts';
import { next, start, type Action } from '#simulators/slip-reader/model.ts';
import { SlipReaderView } from '#simulators/slip-reader/view.tsx';

beforeAll(() => loadWords(['simulators/slip-reader']));
afterEach(async () => {
  cleanup();
  await setLanguage('ja');
});

const actions: Action[] = [];

function Practice() {
  const [state, setState] = useState(start({ slip: 'A01' }));
  const act = (action: Action) => {
    actions.push(action);
    setState((before) => next(before, action));
  };
  return <SlipReaderView state={state} act={act} pointAt={undefined} />;
}

const button = (name: RegExp) => screen.getByRole('button', { name });

test('a number is typed in groups, judged, and gone from the field', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/番号を/u));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  await user.type(field, '12345678901234567890');
  expect(field.value).toBe('1234 5678 9012 3456 7890');
  expect(screen.getByText(/20けた 書きました/u)).toBeDefined();
  await user.click(button(/これで/u));
  expect(field.value).toBe('');
  expect(actions.at(-1)).toEqual({ do: 'stop', stop: { why: 'number', guess: 'real-slip' } });
  expect(document.body.innerHTML).not.toMatch(/1234|5678|9012/u);
  expect(button(/もう いちど/u)).toBeDefined();
});

/** The digits as a phone's keyboard brings them, as long as there is a field for them. */
function typeDigits(number: string) {
  for (const digit of number) {
    const field = screen.queryByRole<HTMLTextAreaElement>('textbox');
    if (field === null) return;
    fireEvent.input(field, { target: { value: field.value + digit } });
  }
}

function openNumberField() {
  render(<Practice />);
  fireEvent.click(button(/番号を/u));
}

const everywhere = () =>
  [
    document.body.innerHTML,
    ...screen.queryAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value),
  ]
    .join()
    .replaceAll(' ', '');

/** Six digits in a row are enough to be somebody's. */
const partsOf = (number: string) =>
  Array.from({ length: number.length - 5 }, (_, at) => number.slice(at, at + 6));

const digits = (least: number, most: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least - 1, maxLength: most - 1 }),
    )
    .map(([first, others]) => [first, ...others].join(''));
const completed = (others: string, passes: (text: string) => boolean) =>
  Array.from('0123456789', (last) => others + last).find(passes) ?? '';

test.each([
  ['My Number', digits(11, 11).map((others) => completed(others, isMyNumber))],
  ['card number', digits(13, 18).map((others) => completed(others, isCardNumber))],
])('any %s is gone from the screen right after its last digit', (_, numbers) => {
  fc.assert(
    fc.property(numbers, (number) => {
      cleanup();
      openNumberField();
      typeDigits(number);
      const left = everywhere();
      expect(partsOf(number).filter((part) => left.includes(part))).toEqual([]);
      expect(button(/もう いちど/u)).toBeDefined();
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['my-number', '802517394652', /どこにも 残って いません/u],
  ['card', '4000056655665556', /どこにも 残って いません/u],
  ['phone', '08031415926', /どこにも 残って いません/u],
])('a %s is refused by name without waiting for the button', (guess, number, words) => {
  openNumberField();
  typeDigits(number);
  expect(actions.at(-1)).toEqual({ do: 'stop', stop: { why: 'number', guess } });
  expect(screen.getByText(words)).toBeDefined();
});

test.each(SLIP_IDS)('the number of %s can be typed to its end, digit by digit', (slip) => {
  openNumberField();
  const number = SLIPS[slip].number.payment.replaceAll('-', '');
  typeDigits(number);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(field.value.replaceAll(' ', '')).toBe(number);
});

test('the number field tells keyboards and browsers to keep nothing', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/番号を/u));
  const field = screen.getByRole('textbox');
  expect(field.getAttribute('inputmode')).toBe('numeric');
  expect(field.getAttribute('autocomplete')).toBe('off');
});

test('the right number finishes with the Enter key', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/番号を/u));
  await user.type(screen.getByRole('textbox'), '0000-0000-0000-0000-0001{Enter}');
  expect(actions.at(-1)).toEqual({ do: 'see', slip: 'A01' });
  expect(screen.getByText(/お金は 動きません/u)).toBeDefined();
});

test('a new place takes the focus, so that nobody is left where a button has gone', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  expect(document.activeElement).toBe(document.body);
  await user.click(button(/番号を/u));
  expect(document.activeElement?.contains(screen.getByRole('textbox'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

test('before the camera is asked for, the screen says what the phone will ask', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/カメラで/u));
  expect(screen.getByText(/「許可」を 押して/u)).toBeDefined();
  expect(screen.getByText(/どこにも 残りません/u)).toBeDefined();
});

test('where there is no camera the other ways stay', async () => {
  const user = userEvent.setup();
  render(<Practice />);
  await user.click(button(/カメラで/u));
  await user.click(button(/カメラを/u));
  expect(await screen.findByText(/写真や 番号でも 読めます/u)).toBeDefined();
  await user.click(button(/ほかの/u));
  expect(button(/写真を/u)).toBeDefined();
});

test('a photo can be taken now or chosen, pictures only', async () => {
  const user = userEvent.setup();
  const { container } = render(<Practice />);
  await user.click(button(/写真を/u));
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  expect(input?.accept).toBe('image/*');
  expect(input?.getAttribute('capture')).toBe('environment');
});
