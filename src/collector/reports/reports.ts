// The organiser's reports. Until every name of shared/reports.ts is here, this does not compile.
import type { Municipality } from '#shared/enrolment.ts';
import type { Month } from '#shared/forms.ts';
import type { AttendanceReport, ReportName } from '#shared/reports.ts';

import type { CollectorDatabase } from '../database/collector-database.ts';
import { attendanceTable } from './attendance-table.ts';
import { attendance } from './attendance.ts';

/** Of which town and month a report is asked, and for one venue or (`null`) for all. */
export type ReportQuestion = { municipality: Municipality; month: Month; venue: string | null };

type Report<Made> = {
  make(database: CollectorDatabase, question: ReportQuestion): Promise<Made>;
  /** The same rows for the CSV, a header row first. */
  table(made: Made): string[][];
};

/** What each report is, by its name. */
type Made = { attendance: AttendanceReport };

export const REPORTS = {
  attendance: { make: attendance, table: attendanceTable },
} satisfies { [N in ReportName]: Report<Made[N]> };
