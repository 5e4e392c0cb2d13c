import { createEvent, fireEvent } from '@testing-library/preact';

let nowMs = 0;

/** Presses as a calm person does: each press comes a second after the one before, so that none counts as the same. */
export function press(element: Element): void {
  nowMs += 1000;
  const click = createEvent.click(element);
  Object.defineProperty(click, 'timeStamp', { value: nowMs });
  fireEvent(element, click);
}
