/** How far the knob must be drawn along its way: less than all of it, as fingers are let go early. */
const ENOUGH = 0.6;
/** A finger that only touches still moves a little. */
const TREMBLE_PX = 16;

/** Which press it was when the finger let go of the knob. Pure, so that every distance can be tried. */
export function pressOfSlide(movedPx: number, wayPx: number): 'slide' | 'slide-short' | 'touch-knob' {
  // where nothing was measured, the distance of a thumb counts
  const way = wayPx > 0 ? wayPx : 96;
  if (movedPx >= way * ENOUGH) return 'slide';
  return Math.abs(movedPx) > TREMBLE_PX ? 'slide-short' : 'touch-knob';
}
