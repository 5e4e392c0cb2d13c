import * as v from 'valibot';

import { COUNTERS } from '#core/attendance/session.ts';
import { hexId } from '#shared/forms.ts';
import { heads } from '#shared/session-report.ts';

/** One change of one counter with the heads before and after it, kept so that it can be taken back. */
export const headCount = v.strictObject({
  /** Rises by itself: the order of the taps. */
  id: v.optional(v.number()),
  sessionId: hexId,
  counter: v.picklist(COUNTERS),
  before: heads,
  after: heads,
});
export type HeadCount = v.InferOutput<typeof headCount>;
