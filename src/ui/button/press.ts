import type { TargetedEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
// A press that forgives: elders press long, press hard and slip. Chromium drops a click when the finger moved 16 px, so the
// press counts when the finger is lifted within 24 px of the button; a click (keyboard, screen reader, mouse) counts as well.
import { useRef } from 'preact/hooks';

const SLIP_PX = 24;
/** A second press within this time is the same press (double tap, or the click that follows a lifted finger). */
const SAME_PRESS_MS = 700;

const isNear = (box: DOMRect, x: number, y: number) =>
  x >= box.left - SLIP_PX && x <= box.right + SLIP_PX && y >= box.top - SLIP_PX && y <= box.bottom + SLIP_PX;

type Pressed = HTMLButtonElement | HTMLAnchorElement;

/** Handlers for a button outside scrolling lists; `onPress` runs once a press. */
export function usePress(onPress: () => void, isQuickRepeatWanted = false) {
  const lastMs = useRef(Number.NEGATIVE_INFINITY);
  const downId = useRef<number | undefined>(undefined);
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
      if (isNear(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY))
        press(event, true);
    },
    onClick: (event: TargetedMouseEvent<Pressed>) => press(event, false),
    onContextMenu: (event: TargetedMouseEvent<Pressed>) => event.preventDefault(),
  };
}
