// Measures what fingers, a pen or a mouse do on a practice area.
import type { TargetedEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { findTarget } from './find-target.ts';
import { Fingers, REST } from './fingers.ts';
import { nameGesture, type Gesture } from './measure.ts';

/** A trembling finger comes down twice: what follows that soon and that close is the same touch. */
const BOUNCE_MS = 300;
const BOUNCE_PX = 40;
/** The click that browsers send after a touch, and that is none of its own. */
const SAME_TOUCH_MS = 700;

type Lift = { readonly ms: number; readonly x: number; readonly y: number };
const NEVER: Lift = { ms: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

const isBounce = (last: Lift, now: Lift) =>
  now.ms - last.ms < BOUNCE_MS && Math.hypot(now.x - last.x, now.y - last.y) < BOUNCE_PX;

type OnArea = TargetedPointerEvent<HTMLElement>;

const pointOf = ({ clientX, clientY }: PointerEvent) => ({ x: clientX, y: clientY });

/** Handlers for a practice area, and what is under way on it. */
export function useGestures(
  onGesture: (gesture: Gesture, target: string | undefined) => void,
  slackPx: number,
) {
  const [fingers] = useState(() => new Fingers());
  const [live, setLive] = useState(REST);
  const lifted = useRef(NEVER);
  const onDown = (event: OnArea) => {
    if (event.button !== 0) return;
    // the first finger of all: whatever was lost sight of before is over
    if (event.isPrimary) fingers.forget();
    const at = pointOf(event);
    const target = findTarget(event.currentTarget, { under: event.target, ...at });
    fingers.down(event.pointerId, { at, ms: event.timeStamp, target });
    // a mouse or pen that leaves the area is still followed
    event.currentTarget.setPointerCapture(event.pointerId);
    setLive(fingers.live());
  };
  const onUp = (event: OnArea) => {
    const ended = fingers.up(event.pointerId, pointOf(event), event.timeStamp);
    setLive(fingers.live());
    if (ended === undefined) return;
    const gesture = nameGesture(ended.contact, slackPx);
    const before = lifted.current;
    lifted.current = { ms: event.timeStamp, ...pointOf(event) };
    if (gesture === 'touch' && isBounce(before, { ...lifted.current, ms: ended.beganMs })) return;
    onGesture(gesture, ended.target);
  };
  /** Keyboards and screen readers press a target without a finger. */
  const onClick = (event: TargetedMouseEvent<HTMLElement>) => {
    if (event.timeStamp - lifted.current.ms < SAME_TOUCH_MS || !(event.target instanceof Element)) return;
    const target = event.target.closest('[data-target]')?.getAttribute('data-target');
    if (target !== null && target !== undefined) onGesture('touch', target);
  };
  const handlers = {
    onPointerDown: onDown,
    onPointerMove: (event: OnArea) => {
      fingers.move(event.pointerId, pointOf(event));
      setLive(fingers.live());
    },
    onPointerUp: onUp,
    onPointerCancel: (event: OnArea) => {
      fingers.cancel(event.pointerId);
      setLive(fingers.live());
    },
    onClick,
    // no click follows a touch: it would go to whatever lies under the finger by then
    onTouchEnd: (event: TargetedEvent<HTMLElement>) => {
      if (event.cancelable) event.preventDefault();
    },
    onContextMenu: (event: TargetedMouseEvent<HTMLElement>) => event.preventDefault(),
  };
  return { handlers, live };
}

export type Gestures = ReturnType<typeof useGestures>;
