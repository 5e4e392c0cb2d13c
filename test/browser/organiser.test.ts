// The organiser's road on the built app and the real collector: from the printed link to a figure in the table and in the file.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { canonicalBody } from '#shared/canonical.ts';
import { classPlan, enrolmentReply } from '#shared/enrolment.ts';

import { DESK, openBrowser, openPhone, PHONE, type Phone } from '../support/browser/open-browser.ts';
import { startApp, type RunningApp } from '../support/browser/start-app.ts';
import { aReport, aSession } from '../support/collector/a-report.ts';

const PASSWORD = 'ながいあいことばをつかう';
const JSON_TYPE = { 'content-type': 'application/json' };
/** What Chromium writes on the console when the collector refuses, as these tests want it to. */
const REFUSED = /status of 401/u;

let browser: Browser;
let app: RunningApp;

beforeAll(async () => {
  [browser, app] = await Promise.all([openBrowser(), startApp()]);
});

afterAll(async () => {
  await browser.close();
  await app[Symbol.asyncDispose]();
});

const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

async function setUp({ page }: Phone) {
  await page.goto(`${app.url}/organiser/set-up#${app.setUpSecret}`);
  await page.getByLabel('市町村の名前').fill('荒尾市');
  await page.getByLabel('市町村コード').fill('432041');
  await page.getByLabel('あなたの名前').fill('田中');
  await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSWORD);
  await page.getByRole('button', { name: '用意を終える' }).click();
  await page.getByText('荒尾市・田中 さん').waitFor();
}

async function signIn(page: Page) {
  await page.getByLabel('あなたの名前').fill('田中');
  await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'サインイン' }).click();
}

/** A class phone without a screen: joins with the code and reports 12 residents today. */
async function reportTwelve(code: string) {
  const joined = await fetch(`${app.url}/api/v1/enrolments`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ code }),
  });
  const { token } = v.parse(enrolmentReply, await joined.json());
  const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
  const plan = v.parse(classPlan, await (await fetch(`${app.url}/api/v1/plan`, { headers })).json());
  const session = aSession({ date: today(), venue: plan.venues[0]?.id ?? null });
  const put = await fetch(`${app.url}/api/v1/reports/${randomBytes(16).toString('hex')}`, {
    method: 'PUT',
    headers,
    body: canonicalBody(aReport({ session })),
  });
  expect(put.status).toBe(200);
}

/** What is wrong on this screen: faults axe finds, how far it is wider than the window, targets lower than promised. */
async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const measured = await page.evaluate(() => ({
    tooWide: document.documentElement.scrollWidth - innerWidth,
    low: [...document.querySelectorAll('button, input, select, main a')]
      .filter((one) => one.getBoundingClientRect().height < 56)
      .map((one) => one.outerHTML),
  }));
  return { axe: violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), ...measured };
}
const NONE = { axe: [], tooWide: 0, low: [] };

test('from the printed link to twelve heads in the table and in the file', async () => {
  const desk = await openPhone(browser, DESK);
  const { page } = desk;
  await setUp(desk);
  expect(page.url()).not.toContain('#');

  await page.getByRole('link', { name: '会場' }).last().click();
  await page.getByLabel('会場の名前').fill('中央公民館');
  await page.getByRole('button', { name: '加える' }).click();
  await page.getByRole('listitem').filter({ hasText: '中央公民館' }).waitFor();

  await page.goto(`${app.url}/organiser/join-code`);
  await page.getByRole('button', { name: /番号を ?作る/u }).click();
  const code = await page.locator('[translate="no"]').innerText();
  await reportTwelve(code.replaceAll(/\s/gu, ''));

  await page.goto(`${app.url}/organiser/attendance`);
  const row = page.getByRole('row').filter({ hasText: '中央公民館' });
  await expect.poll(() => row.getByRole('cell').nth(1).innerText()).toContain('12');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/u }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`出席_${today().slice(0, 7)}.csv`);
  const bytes = readFileSync(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const line = bytes.toString('utf8').split('\r\n')[1];
  expect(line).toMatch(/"中央公民館".*"12"/u);

  desk.expectTrouble(REFUSED);
  await page.getByRole('button', { name: 'サインアウト' }).click();
  await page.getByLabel('パスワード').waitFor();
  await page.goto(`${app.url}/organiser/set-up#${app.setUpSecret}`);
  await page.getByText('用意は もう すんで います').waitFor();
  await desk.close();
});

test.each([
  ['a desk', DESK],
  ['a tablet', { ...DESK, viewport: { width: 768, height: 1024 } }],
  ['a phone', PHONE],
  ['a small phone with the largest letters', { ...PHONE, viewport: { width: 320, height: 640 } }],
])('every screen of the organiser is sound on %s', async (name, options) => {
  const desk = await openPhone(browser, options);
  const { page } = desk;
  desk.expectTrouble(REFUSED);
  const enlarge = async () => {
    if (!name.includes('largest')) return;
    await page.evaluate(() => {
      document.documentElement.dataset['size'] = 'largest';
    });
  };
  await page.goto(`${app.url}/organiser`);
  await page.getByLabel('あなたの名前').waitFor();
  await enlarge();
  expect(await faultsOf(page)).toEqual(NONE);
  await signIn(page);
  await page.getByText('12人').waitFor();
  await enlarge();
  expect(await faultsOf(page)).toEqual(NONE);
  const shown: [string, string][] = [
    ['attendance', 'table'],
    ['attendance?month=2026-01', 'text=報告は まだ ありません'],
    ['venues', 'li'],
    ['join-code', 'button:has-text("作る")'],
    ['set-up', 'text=用意は もう すんで います'],
  ];
  for (const [path, sign] of shown) {
    await page.goto(`${app.url}/organiser/${path}`);
    await page.locator(sign).first().waitFor();
    await enlarge();
    expect(await faultsOf(page)).toEqual(NONE);
  }
  await page.goto(`${app.url}/organiser/join-code`);
  await page.getByRole('button', { name: /番号を ?作る/u }).click();
  await page.getByRole('img').waitFor();
  await enlarge();
  expect(await faultsOf(page)).toEqual(NONE);
  await desk.close();
});
