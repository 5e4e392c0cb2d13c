// What a finger did, from where and when it came down and went up. Pure, so that it can be tested without a finger.
export type Gesture =
  | 'touch'
  | 'long'
  | 'hold'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'spread'
  | 'pinch'
  | 'two';

export type Contact = {
  readonly ms: number;
  /** How far the finger was from where it came down when it was lifted. */
  readonly dx: number;
  readonly dy: number;
  /** The most fingers there were at one time. */
  readonly fingers: number;
  /** How far two fingers were from each other at the end, against the beginning. */
  readonly ratio: number;
};

/** A finger trembles and rolls: that much movement is none. The same as for every button of the app. */
export const SLACK_PX = 24;
/** Longer than a tap; phones take it for a wish to hold. */
const LONG_MS = 500;
export const HOLD_MS = 1000;
/** The ring is full by then, and nobody is held to a twentieth of a second. */
const HOLD_SLACK_MS = 50;
const SPREAD_RATIO = 1.2;
const PINCH_RATIO = 0.83;

function nameTwo(ratio: number): Gesture {
  if (ratio >= SPREAD_RATIO) return 'spread';
  return ratio <= PINCH_RATIO ? 'pinch' : 'two';
}

function nameLength(ms: number): Gesture {
  if (ms >= HOLD_MS - HOLD_SLACK_MS) return 'hold';
  return ms > LONG_MS ? 'long' : 'touch';
}

function nameDirection(dx: number, dy: number): Gesture {
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'down' : 'up';
}

/** The gesture of one contact, from the first finger down to the last finger up. */
export function nameGesture({ ms, dx, dy, fingers, ratio }: Contact, slackPx = SLACK_PX): Gesture {
  if (fingers > 1) return nameTwo(ratio);
  return Math.hypot(dx, dy) > slackPx ? nameDirection(dx, dy) : nameLength(ms);
}
