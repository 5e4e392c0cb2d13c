import type { Month } from '#shared/forms.ts';
import { fetchAttendanceCsv, type OrganiserAnswer } from '#sync/organiser-client.ts';

/** The organiser takes the rows of a month, of one venue or (`''`) of all, as a file. */
export function exportAttendance(month: Month, venue: string): Promise<OrganiserAnswer<Blob>> {
  return fetchAttendanceCsv(month, venue);
}
