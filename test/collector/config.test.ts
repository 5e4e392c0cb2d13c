import { expect, test } from 'vitest';

import { readConfig } from '../../src/collector/config.ts';

test('needs nothing: port 8080 and SQLite in ./data', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    dataFolder: './data',
    databaseUrl: undefined,
    origin: undefined,
    trustsProxy: false,
  });
});

test('reads what is set and takes an empty variable as absent', () => {
  expect(
    readConfig({
      PORT: '0',
      TETOTE_DATA: '/var/lib/tetote',
      DATABASE_URL: 'postgres:///tetote?host=/run/postgresql',
      TETOTE_ORIGIN: 'https://tetote.example/',
      TETOTE_TRUST_PROXY: '1',
    }),
  ).toEqual({
    port: 0,
    dataFolder: '/var/lib/tetote',
    databaseUrl: 'postgres:///tetote?host=/run/postgresql',
    origin: 'https://tetote.example',
    trustsProxy: true,
  });
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
});

test.each([
  ['PORT', '99999'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://x'],
  ['TETOTE_ORIGIN', 'tetote.example'],
  ['TETOTE_ORIGIN', 'ftp://tetote.example'],
  ['TETOTE_TRUST_PROXY', 'yes'],
])('names %s when it is "%s"', (name, value) => {
  expect(readConfig({ [name]: value })).toEqual({ unreadable: [name] });
});
