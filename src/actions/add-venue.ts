import * as v from 'valibot';

import type { Venue } from '#shared/enrolment.ts';
import { venueRequest } from '#shared/organiser.ts';
import { postVenue, type OrganiserAnswer } from '#sync/organiser-client.ts';

/** The organiser adds a venue by its name. What cannot be a name is told without asking the collector. */
export function addVenue(name: string): Promise<OrganiserAnswer<Venue>> {
  const request = { name: name.trim() };
  return v.is(venueRequest, request) ? postVenue(request.name) : Promise.resolve({ word: 'unfit' });
}
