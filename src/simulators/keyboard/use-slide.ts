// A finger that slides off a key writes the letter that lies there. Caught before the key itself hears of it.
import type { TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';

import { directionOf, type Direction } from './directions.ts';

/** The click that belongs to a slide comes within this time. */
const SAME_TOUCH_MS = 700;

type Begun = { readonly key: string; readonly x: number; readonly y: number; readonly pointer: number };

/** Handlers for what surrounds the keys, each of which stands in an element with `data-key`. */
export function useSlide(onSlide: (key: string, direction: Direction) => boolean) {
  const begun = useRef<Begun | undefined>(undefined);
  const slidAtMs = useRef(Number.NEGATIVE_INFINITY);
  return {
    onPointerDownCapture: (event: TargetedPointerEvent<HTMLElement>) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
      const key = cell?.dataset['key'];
      begun.current =
        key === undefined ? undefined : { key, x: event.clientX, y: event.clientY, pointer: event.pointerId };
    },
    onPointerUpCapture: (event: TargetedPointerEvent<HTMLElement>) => {
      const from = begun.current;
      begun.current = undefined;
      if (from === undefined || from.pointer !== event.pointerId) return;
      const direction = directionOf(event.clientX - from.x, event.clientY - from.y);
      if (direction === undefined || !onSlide(from.key, direction)) return;
      slidAtMs.current = event.timeStamp;
      event.stopPropagation();
    },
    onClickCapture: (event: TargetedMouseEvent<HTMLElement>) => {
      if (event.timeStamp - slidAtMs.current > SAME_TOUCH_MS) return;
      slidAtMs.current = Number.NEGATIVE_INFINITY;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}
