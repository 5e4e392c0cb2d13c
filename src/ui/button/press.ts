// A press that forgives: elders press long, press hard and slip. Chromium drops a click when the finger moved 16 px, so the
// press counts when the finger is lifted within 24 px of the button; a click (keyboard, screen reader, mouse) counts as well.
import type { TargetedEvent, TargetedMouseEvent, TargetedPointerEvent, TargetedTouchEvent } from 'preact';
import { useRef } from 'preact/hooks';

const SLIP_PX = 24;
/** A second press within this time is the same press (double tap, or the click that follows a lifted finger). */
const SAME_PRESS_MS = 700;

const isNear = (box: DOMRect, x: number, y: number) =>
  x >= box.left - SLIP_PX && x <= box.right + SLIP_PX && y >= box.top - SLIP_PX && y <= box.bottom + SLIP_PX;

/**
 * The click a lifted finger brings along goes to whatever lies under it by then. Where the press has already changed the screen,
 * that is a button nobody pressed (seen in Chromium): such a click is swallowed. The next touch begins afresh.
 */
function swallowStrayClick(pressed: Element) {
  const swallow = (event: Event) => {
    if (event.type === 'click') forget();
    if (event.target instanceof Node && pressed.contains(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const forget = () => {
    removeEventListener('click', swallow, true);
    removeEventListener('mousedown', swallow, true);
    removeEventListener('pointerdown', forget, true);
    clearTimeout(timer);
  };
  addEventListener('click', swallow, true);
  // a slider moves with the mouse press that comes before the click
  addEventListener('mousedown', swallow, true);
  addEventListener('pointerdown', forget, true);
  const timer = setTimeout(forget, SAME_PRESS_MS);
}

/**
 * As the browser would: the keyboard of a field goes away, and a sheet that is closed leads back here. Not if the press has led away
 * or given the focus to something; that is known once it is drawn.
 */
function takeFocus(pressed: HTMLElement, before: Element | null) {
  queueMicrotask(() => {
    if (pressed.isConnected && document.activeElement === before) pressed.focus({ preventScroll: true });
  });
}

type Pressed = HTMLButtonElement | HTMLAnchorElement;

/** Handlers for a button outside scrolling lists; `onPress` runs once a press. */
export function usePress(onPress: () => void, isQuickRepeatWanted = false) {
  const lastMs = useRef(Number.NEGATIVE_INFINITY);
  const downId = useRef<number | undefined>(undefined);
  const hasLifted = useRef(false);
  const press = (event: TargetedEvent<Pressed, Event>, isLift: boolean) => {
    const sinceMs = event.timeStamp - lastMs.current;
    // A counter is pressed quickly on purpose: there, only the click that belongs to the lifted finger is left out.
    if (sinceMs < SAME_PRESS_MS && !(isQuickRepeatWanted && isLift)) return;
    if (isLift || !isQuickRepeatWanted) lastMs.current = event.timeStamp;
    onPress();
  };
  return {
    onPointerDown: (event: TargetedPointerEvent<Pressed>) => {
      downId.current = event.pointerType === 'mouse' ? undefined : event.pointerId;
    },
    onPointerUp: (event: TargetedPointerEvent<Pressed>) => {
      if (downId.current !== event.pointerId) return;
      downId.current = undefined;
      const pressed = event.currentTarget;
      if (!isNear(pressed.getBoundingClientRect(), event.clientX, event.clientY)) return;
      swallowStrayClick(pressed);
      hasLifted.current = true;
      const before = document.activeElement;
      press(event, true);
      takeFocus(pressed, before);
    },
    // The press is done: the browser need not look for what to click, which on a slow phone holds up what the press shows.
    onTouchEnd: (event: TargetedTouchEvent<Pressed>) => {
      if (hasLifted.current && event.cancelable) event.preventDefault();
      hasLifted.current = false;
    },
    onClick: (event: TargetedMouseEvent<Pressed>) => press(event, false),
    onContextMenu: (event: TargetedMouseEvent<Pressed>) => event.preventDefault(),
  };
}
