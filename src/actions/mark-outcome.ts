import { markOutcome as marked, type Outcome } from '#core/progress/progress.ts';
import type { Day } from '#shared/forms.ts';
import { changeProgress } from '#storage/progress-store.ts';

/** The resident says today how it went: alone, helped or not yet. It stays on this phone. */
export async function markOutcome(lesson: string, outcome: Outcome, today: Day): Promise<void> {
  await changeProgress(lesson, (progress) => marked(progress, outcome, today));
}
