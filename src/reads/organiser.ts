import type { OrganiserReply } from '#shared/organiser.ts';
import { fetchOrganiser, fetchSetUp, type OrganiserAnswer } from '#sync/organiser-client.ts';

import { useAnswer, type Asked } from './use-answer.ts';

export type { OrganiserAnswer, OrganiserTrouble } from '#sync/organiser-client.ts';

/** Who is signed in here, and for which town? */
export function useOrganiser(): Asked<OrganiserAnswer<OrganiserReply>> {
  return useAnswer(() => fetchOrganiser(), []);
}

/** May the town still be set up? */
export function useSetUp(): Asked<OrganiserAnswer<{ open: boolean }>> {
  return useAnswer(() => fetchSetUp(), []);
}
