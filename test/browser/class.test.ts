// A class of 12 and 3, counted with a thumb on a phone that has no network and is switched off in the middle.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { untilKept } from '../support/browser/kept-on-phone.ts';
import {
  newProfile,
  NO_NETWORK,
  openBrowser,
  openLastingPhone,
  readyOffline,
} from '../support/browser/open-browser.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { setUpTown, type Town } from '../support/browser/town.ts';
import { openPhoneIn, VARIANTS, type Variant } from '../support/browser/variants.ts';
import { words } from '../support/browser/words.ts';

let app: RunningApp;
let browser: Browser;
let town: Town;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  town = await setUpTown(app);
  await town.addVenue('中央公民館');
});
afterAll(async () => {
  await browser.close();
  await app[Symbol.asyncDispose]();
});

const say = (key: string) => words('class', key);
/** A name with or without a space where a line may break. */
const called = (name: string) => {
  const letters = Array.from(name.replaceAll(/\s/gu, ''), (letter) =>
    letter.replace(/[+()[\]]/u, String.raw`\$&`),
  );
  return new RegExp(`^${letters.join(String.raw`\s*`)}$`, 'u');
};
const button = (page: Page, name: string) => page.getByRole('button', { name: called(name) });
const link = (page: Page, name: string) => page.getByRole('link', { name: called(name) });
const rowOf = (page: Page, who: string) => page.getByRole('group', { name: called(say(`count.who.${who}`)) });

async function tapMore(page: Page, who: string, times: number) {
  const key = rowOf(page, who).getByRole('button').last();
  for (let tap = 0; tap < times; tap += 1) await key.tap();
}
const countOf = (page: Page, who: string) => rowOf(page, who).getByRole('button').nth(1).textContent();

async function join(page: Page) {
  await page.goto(`${app.url}/class/join#${await town.newJoinCode()}`);
  await page.getByText(say('join.read')).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await button(page, say('join.go')).tap();
  await page.getByRole('heading', { level: 1, name: called(say('join.done.title')) }).waitFor();
}

/** What the organiser's table says of all sessions so far. */
async function attendance() {
  const month = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 7);
  const answer = await fetch(`${app.url}/api/v1/organiser/reports/attendance?month=${month}`, {
    headers: { cookie: town.cookie, 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { rows: { residents: number; tutors: Record<string, number> }[] };
}

test('12 residents and 3 tutors, counted offline by taps, the phone switched off and on, arrive once', async () => {
  const profile = newProfile();
  const before = await openLastingPhone(profile.folder);
  await before.page.goto(app.url);
  await readyOffline(before.page);
  await join(before.page);
  await untilKept(before.page, 'pages/class');
  await app.stop();
  before.expectTrouble(NO_NETWORK);
  await link(before.page, say('join.done.toClass')).tap();
  await button(before.page, say('today.start')).tap();
  await tapMore(before.page, 'residents', 12);
  await tapMore(before.page, 'tutors.highSchool', 4);
  await expect.poll(() => countOf(before.page, 'tutors.highSchool')).toBe('4人');
  await before.page.getByText(words('class', 'count.undo.more').replace('{{change}}', '1')).tap();
  await expect.poll(() => countOf(before.page, 'tutors.highSchool')).toBe('3人');
  await before.close();

  const after = await openLastingPhone(profile.folder);
  const { page } = after;
  after.expectTrouble(NO_NETWORK);
  const bodies: (string | null)[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') bodies.push(request.postData());
  });
  await page.goto(`${app.url}/class`);
  await link(page, say('today.goOn')).tap();
  await expect.poll(() => countOf(page, 'residents')).toBe('12人');
  await link(page, say('count.finish')).tap();
  const summary = page.locator('summary');
  await summary.tap();
  const shown = await page.locator('pre').textContent();
  await button(page, say('finish.send')).tap();
  await page.getByRole('heading', { level: 1, name: called(say('done.title')) }).waitFor();
  await page.getByText(words('outbox', 'state.waiting')).waitFor();

  await app.restart();
  await page.getByText(words('outbox', 'state.sent'), { exact: true }).waitFor();
  expect(new Set(bodies)).toEqual(new Set([shown]));
  await page.goto(`${app.url}/outbox`);
  await button(page, words('outbox', 'now')).tap();
  await page.getByText(words('outbox', 'said.sent')).waitFor();
  const { rows } = await attendance();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ residents: 12, tutors: { highSchool: 3 } });
  await after.close();
  profile.erase();
});

test('a thumb reaches the first + in two taps, and the keys are large', async () => {
  const phone = await openPhoneIn(browser, app.url, { name: 'plain', width: 360 });
  const { page } = phone;
  await page.goto(`${app.url}/class`);
  await button(page, say('today.without')).tap();
  const key = rowOf(page, 'residents').getByRole('button').last();
  const box = await key.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(72);
  expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThan(740 - 90);
  await key.tap();
  await expect.poll(() => countOf(page, 'residents')).toBe('1人');
  await phone.close();
});

async function walkClass(variant: Variant) {
  const phone = await openPhoneIn(browser, app.url, variant);
  const { page } = phone;
  const complaints: string[] = [];
  const audit = async (screen: string) => {
    for (const complaint of await auditScreen(page)) complaints.push(`${screen}: ${complaint}`);
  };
  await page.goto(`${app.url}/class`);
  await link(page, say('access.join')).waitFor();
  await audit('class');
  await join(page);
  await audit('joined');
  await page.goto(`${app.url}/class/join`);
  await page.getByRole('textbox').waitFor();
  await audit('join');
  await page.goto(`${app.url}/class`);
  await button(page, say('today.start')).tap();
  await tapMore(page, 'residents', 9);
  await tapMore(page, 'tutors.adult', 2);
  await page.locator('summary').tap();
  await page.getByText(words('class', 'ratio.overDo')).waitFor();
  await audit('count');
  await rowOf(page, 'residents').getByRole('button').nth(1).tap();
  await button(page, words('class', 'pad.leave')).waitFor();
  await audit('number pad');
  await button(page, words('class', 'pad.leave')).tap();
  await link(page, say('count.finish')).tap();
  await page.locator('summary').tap();
  await audit('finish');
  await button(page, say('finish.send')).tap();
  await page.getByText(words('outbox', 'state.sent'), { exact: true }).waitFor();
  await audit('finished');
  await page.goto(`${app.url}/outbox`);
  await page.locator('summary').tap();
  await audit('outbox');
  await phone.close();
  return complaints;
}

test.each(VARIANTS)('every screen of a class passes the gate at $name', async (variant) => {
  expect(await walkClass(variant)).toEqual([]);
});
