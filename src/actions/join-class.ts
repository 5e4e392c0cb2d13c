import { joinClass as join, type JoinOutcome } from '#sync/join-class.ts';

export type { JoinOutcome } from '#sync/join-class.ts';

/** The tutor types the code of the organiser: this phone may send from now on, and what waited goes. */
export function joinClass(typed: string): Promise<JoinOutcome> {
  return join(typed);
}
