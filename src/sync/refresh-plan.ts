// The venues of the town, as the organiser has them now.
import { changeSettings, readSettings } from '#storage/settings-store.ts';

import { fetchPlan } from './collector-client.ts';
import { REAL_PARTS, type SendingParts } from './send-outbox.ts';

/**
 * Asks for the venues and keeps them. A phone that has not joined asks nothing; without an answer the venues stay as they were.
 */
export async function refreshPlan(parts: SendingParts = REAL_PARTS): Promise<void> {
  const { access, pause } = await readSettings();
  if (access === null || pause !== null) return;
  const answer = await fetchPlan(access.token, parts.send);
  if (answer.word !== 'plan') return;
  const { venues } = answer.plan;
  await changeSettings((now) =>
    now.access?.token === access.token ? { access: { ...now.access, venues } } : {},
  );
}
