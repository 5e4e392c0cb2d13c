import { expect, test } from 'vitest';

import { setUpTown, unfitPartsOf } from '#actions/set-up-town.ts';

import { json, ME, refused, stubCollector } from '../support/organiser-replies.ts';

const SECRET = 'a'.repeat(43);
const aForm = (changes = {}) => ({
  secret: SECRET,
  town: '荒尾市',
  code: '432041',
  name: '田中',
  password: '長い あいことば を つかう',
  ...changes,
});

test('the town is made with the figures a person typed on any keyboard', async () => {
  const asked = stubCollector({ 'POST /set-up': () => json(ME, 201) });
  expect(await setUpTown(aForm({ town: ' 荒尾市 ', code: '４３２０４-１', name: ' 田中 ' }))).toBe('ok');
  const request = {
    secret: SECRET,
    municipality: { code: '432041', name: '荒尾市' },
    name: '田中',
    password: '長い あいことば を つかう',
  };
  expect(asked).toEqual([`POST /set-up ${JSON.stringify(request)}`]);
});

test.each([
  [{}, []],
  [{ town: ' ' }, ['town']],
  [{ town: '町'.repeat(41) }, ['town']],
  [{ code: '43204' }, ['code-short']],
  [{ code: 'abc' }, ['code-short']],
  [{ code: '432042' }, ['code-check']],
  [{ name: '' }, ['name']],
  [{ password: 'elevenchars' }, ['password']],
  [{ password: 'x'.repeat(129) }, ['password']],
  [{ town: '', code: '', name: '', password: '' }, ['town', 'code-short', 'name', 'password']],
])('%o leaves %o to be written', (changes, parts) => {
  expect(unfitPartsOf(aForm(changes))).toEqual(parts);
});

test('what does not fit is told without asking the collector', async () => {
  const asked = stubCollector({});
  expect(await setUpTown(aForm({ code: '432042' }))).toBe('unfit');
  expect(asked).toEqual([]);
});

test('a link cut short is a closed one, and is told without asking', async () => {
  const asked = stubCollector({});
  expect(await setUpTown(aForm({ secret: SECRET.slice(1) }))).toBe('set-up-closed');
  expect(asked).toEqual([]);
});

test('a link used before is told as such', async () => {
  stubCollector({ 'POST /set-up': () => refused('set-up-closed', 403) });
  expect(await setUpTown(aForm())).toBe('set-up-closed');
});
