/** How much a practice tells by itself: where to press next, or only when asked, or nothing but the answer. */
export type HelpLevel = 'full' | 'on-request' | 'none';

/**
 * The help a person gets who has walked through the lesson `rounds` times before: less each time, so that what was learnt is
 * recalled and not read off again (training wheels with fading hints; design guide 2.5).
 */
export function helpLevel(rounds: number): HelpLevel {
  if (rounds === 0) return 'full';
  return rounds === 1 ? 'on-request' : 'none';
}
