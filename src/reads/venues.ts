import type { Venue } from '#shared/enrolment.ts';
import { fetchVenues, type OrganiserAnswer } from '#sync/organiser-client.ts';

import { useAnswer, type Asked } from './use-answer.ts';

/** Which venues does the organiser's town have? */
export function useVenues(): Asked<OrganiserAnswer<{ venues: Venue[] }>> {
  return useAnswer(() => fetchVenues(), []);
}
