import { expect, test } from 'vitest';

import { changeSettings, readSettings } from '#storage/settings-store.ts';
import { refreshPlan } from '#sync/refresh-plan.ts';

import { joinPhone, TOWN } from '../support/phone.ts';
import { json, logInPage, noNetwork, refuses, sendingOver } from '../support/scripted-collector.ts';

const NEW_VENUES = [{ id: 'midori', name: 'みどり会館' }];
const plans = () => json({ municipality: TOWN, venues: NEW_VENUES });

test('a venue the organiser added is there at the next start', async () => {
  await joinPhone();
  await refreshPlan(sendingOver(plans).parts);
  expect((await readSettings()).access?.venues).toEqual(NEW_VENUES);
});

test('a phone that has not joined, or must join again, asks nothing', async () => {
  const { asked, parts } = sendingOver(plans);
  await refreshPlan(parts);
  await joinPhone();
  await changeSettings({ pause: 'join-again' });
  await refreshPlan(parts);
  expect(asked).toEqual([]);
});

test.each([
  ['no network', noNetwork],
  ['a log-in page', logInPage()],
  ['a refusal', refuses(401, 'no-access')],
])('%s leaves the venues as they were', async (_, answer) => {
  await joinPhone();
  const before = await readSettings();
  await refreshPlan(sendingOver(answer).parts);
  expect(await readSettings()).toEqual(before);
});

test('the venues of the old town do not overwrite those of a town joined meanwhile', async () => {
  await joinPhone();
  const { parts } = sendingOver(async () => {
    await joinPhone('n'.repeat(43));
    return plans();
  });
  await refreshPlan(parts);
  expect((await readSettings()).access?.venues).not.toEqual(NEW_VENUES);
});
