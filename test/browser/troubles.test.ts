// The screens nobody wants to see pass the same gate as the others: what to do is read there by somebody who is uneasy.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { auditScreen } from '../support/browser/audit-screen.ts';
import { NO_NETWORK, openBrowser } from '../support/browser/open-browser.ts';
import { beginClass, settle } from '../support/browser/screens.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { setUpTown, type Town } from '../support/browser/town.ts';
import { openPhoneIn, VARIANTS } from '../support/browser/variants.ts';
import { nameOf, words } from '../support/browser/words.ts';

let app: RunningApp;
let browser: Browser;
let town: Town;
beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
  town = await setUpTown(app);
});
afterAll(async () => {
  await browser?.close();
  await app?.[Symbol.asyncDispose]();
});

const press = (page: Page, key: string) => page.getByRole('button', { name: nameOf('class', key) }).click();

test.each(VARIANTS)('a phone that keeps nothing: the screen that says sorry, at $name', async (variant) => {
  const phone = await openPhoneIn(browser, app.url, variant);
  const { page } = phone;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(`${app.url}/class`);
  await page.getByRole('heading', { level: 1, name: nameOf('common', 'trouble.title') }).waitFor();
  await page.getByText(words('common', 'trouble.unavailable')).waitFor();
  await settle(page);
  expect(await auditScreen(page)).toEqual([]);
  await phone.close();
});

test.each(VARIANTS)('a wrong code, and no network while joining, at $name', async (variant) => {
  const phone = await openPhoneIn(browser, app.url, variant);
  const { page } = phone;
  phone.expectTrouble(/status of 403/u);
  await page.goto(`${app.url}/class/join#0000000000`);
  await press(page, 'join.go');
  await page.getByText(words('class', 'join.wrong-code.advice')).waitFor();
  await settle(page);
  expect(await auditScreen(page)).toEqual([]);
  await page.goto(`${app.url}/class`);
  await page.goto(`${app.url}/class/join#0000000000`);
  await page.getByText(words('class', 'join.read')).waitFor();
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('no network'));
  });
  await press(page, 'join.go');
  await page.getByText(words('class', 'join.offline.advice')).waitFor();
  await settle(page);
  expect(await auditScreen(page)).toEqual([]);
  await phone.close();
});

/** From now on the collector answers every report of this page with this refusal. */
const refuseReports = (page: Page, status: number, error: string) =>
  page.evaluate(
    (refusal) => {
      const real = window.fetch;
      window.fetch = (path, init) =>
        init?.method === 'PUT'
          ? Promise.resolve(Response.json({ error: refusal.error }, { status: refusal.status }))
          : real(path, init);
    },
    { status, error },
  );

test.each(VARIANTS)('a report that is held and one that is refused, at $name', async (variant) => {
  const phone = await openPhoneIn(browser, app.url, variant);
  const { page } = phone;
  const complaints: string[] = [];
  const finishRefused = async (status: number, error: string, state: string) => {
    await page.getByRole('link', { name: nameOf('class', 'count.finish') }).click();
    await page.getByRole('heading', { name: nameOf('class', 'finish.title') }).waitFor();
    await refuseReports(page, status, error);
    await press(page, 'finish.send');
    await page.getByText(words('outbox', `state.${state}`)).waitFor();
    await settle(page);
    for (const one of await auditScreen(page)) complaints.push(`finished, ${state}: ${one}`);
  };
  await beginClass(page, app, await town.newJoinCode());
  await finishRefused(409, 'conflict', 'held');
  await page.goto(`${app.url}/class`);
  await page.getByRole('button', { name: /はじめる$/u }).click();
  await page.getByRole('heading', { name: nameOf('class', 'count.title') }).waitFor();
  await finishRefused(422, 'period', 'refused');
  await page.goto(`${app.url}/outbox`);
  await page.getByText(words('outbox', 'state.held')).waitFor();
  await page.getByText(words('outbox', 'state.refused')).waitFor();
  await settle(page);
  for (const one of await auditScreen(page)) complaints.push(`outbox: ${one}`);
  expect(complaints).toEqual([]);
  await phone.close();
});

test.each(VARIANTS)(
  'words that are not on the phone, chosen without a network, at $name',
  async (variant) => {
    const phone = await openPhoneIn(browser, app.url, variant);
    const { page } = phone;
    await page.goto(`${app.url}/settings`);
    await settle(page);
    await app.stop();
    phone.expectTrouble(NO_NETWORK);
    await page
      .locator('label')
      .filter({ hasText: words('settings', 'words.english') })
      .click();
    await page.getByText(words('settings', 'outOfReachDo')).waitFor();
    await settle(page);
    expect(await auditScreen(page)).toEqual([]);
    await phone.close();
    await app.restart();
  },
);
