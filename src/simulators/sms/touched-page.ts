// The page behind a false link, which asks for a number. What is right is to close it and write nothing.
import { PRACTICE_PIN } from '#core/scan/real-data.ts';

import { around, END, right, withLetters, wrong, type Place, type Scene, type Way } from '../place.ts';

export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

/** How many digits the page asks for. */
export const DIGITS_WANTED = PRACTICE_PIN.length;

const nameOf = (written: number): string => (written === 0 ? 'start' : `written-${written}`);

/** How many digits stand in the field. */
export const writtenAt = (at: string): number => Number(/^written-(\d)$/u.exec(at)?.[1] ?? 0);

/**
 * Only the practice number can grow here, one digit after the other; a digit that is not its next may be somebody's own, and empties
 * the field at once. This is stricter than `realDataIn` and `isForeignPin`: not even the beginning of a foreign number is held, and a
 * place is called by how many digits there are, not by which.
 */
function digitWay(written: number, digit: string): Way {
  const isPractice = PRACTICE_PIN[written] === digit;
  const way = isPractice
    ? wrong(nameOf(written + 1), 'said.touched.digit')
    : wrong('start', 'said.touched.own');
  return withLetters(digit, way);
}

function pagePlace(written: number): Place {
  const here = nameOf(written);
  const digits = DIGITS.map((digit) => [`digit-${digit}`, digitWay(written, digit)] as const);
  return {
    answer: 'close-page',
    ways: {
      'close-page': right('closed', 'said.touched.closed'),
      ...Object.fromEntries(digits),
      erase: around('start'),
      confirm: wrong(here, 'said.touched.confirm'),
      install: wrong(here, 'said.touched.install'),
    },
  };
}

const pages = Array.from({ length: DIGITS_WANTED }, (_, at) => [nameOf(at + 1), pagePlace(at + 1)] as const);

/** The drill: a page that asks to write and to put in an app. */
export const touchedPage: Scene = { start: pagePlace(0), ...Object.fromEntries(pages), closed: END };
