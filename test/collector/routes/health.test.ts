import { expect, test } from 'vitest';

import { aTown, putReport } from '../../support/collector/a-collector.ts';
import { aReport, hex } from '../../support/collector/a-report.ts';

const full = () =>
  Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });

test('a full disk is 503, never an acknowledgement, and turns /readyz red until there is room again', async () => {
  const town = await aTown();
  const { reports } = town.database;
  const sound = { ...town.database, reports: { ...reports } };
  const isReady = async () => {
    const reply = await town.app.request('/readyz');
    town.time.now += 1_000;
    return [reply.status, await reply.json()];
  };
  expect(await isReady()).toEqual([200, { ready: true }]);
  town.database.reports.put = () => Promise.reject(full());
  town.database.probe = () => Promise.reject(full());
  const reply = await putReport(town, town.token, hex(), aReport());
  expect([reply.status, reply.headers.get('retry-after'), await reply.json()]).toEqual([
    503,
    '10',
    { error: 'busy' },
  ]);
  expect(await isReady()).toEqual([503, { ready: false }]);
  Object.assign(reports, sound.reports);
  Object.assign(town.database, sound, { reports });
  expect(await isReady()).toEqual([200, { ready: true }]);
  expect((await putReport(town, town.token, hex(), aReport())).status).toBe(200);
  expect((await town.app.request('/healthz')).status).toBe(200);
});

test('asked again within a second, /readyz writes only once', async () => {
  const town = await aTown();
  let probes = 0;
  town.database.probe = () => Promise.resolve(void (probes += 1));
  for (let asked = 0; asked < 20; asked += 1) await town.app.request('/readyz');
  expect(probes).toBe(1);
});
