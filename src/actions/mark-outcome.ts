import { markOutcome as marked, type Outcome } from '#core/progress/progress.ts';
import { changeProgress } from '#storage/progress-store.ts';

/** The resident says how it went: alone, helped or not yet. It stays on this phone. */
export async function markOutcome(lesson: string, outcome: Outcome): Promise<void> {
  await changeProgress(lesson, (progress) => marked(progress, outcome));
}
