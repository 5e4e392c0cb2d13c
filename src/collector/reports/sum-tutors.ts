import type { AttendanceRow } from '#shared/reports.ts';
import { TUTOR_KINDS, type TutorKind } from '#shared/session-report.ts';

/** The tutors of each kind, as `sum` adds that kind up. */
export function sumTutors(sum: (kind: TutorKind) => number): AttendanceRow['tutors'] {
  const tutors = { adult: 0, highSchool: 0, university: 0, shop: 0, staff: 0 };
  for (const kind of TUTOR_KINDS) tutors[kind] = sum(kind);
  return tutors;
}
