// Where the letters of a key lie around it, and which way a finger slid.
const DIRECTIONS = ['center', 'left', 'up', 'right', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The places of a key's letters; three lie in a column. */
export const directionsFor = (letters: number): readonly Direction[] =>
  letters === 3 ? ['center', 'up', 'down'] : DIRECTIONS.slice(0, letters);

/** Less is a press with a slipping finger. */
const LEAST_PX = 28;

/** Which way a finger went; undefined if it stayed where it was. */
export function directionOf(dx: number, dy: number): Direction | undefined {
  if (Math.hypot(dx, dy) < LEAST_PX) return undefined;
  if (Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'up' : 'down';
}
