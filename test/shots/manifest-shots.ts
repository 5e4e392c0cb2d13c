// `npm run shots:manifest`: the three pictures that a phone shows when it offers to install the app, into public/screenshots/. The
// README shows them too. Run it when one of these screens has changed.
import type { Page } from 'playwright-core';

import { setup as buildIfOld } from '../support/browser/build-app.ts';
import { openBrowser, openPhone } from '../support/browser/open-browser.ts';
import { startApp } from '../support/browser/start-app.ts';
import { nameOf } from '../support/browser/words.ts';

const FOLDER = 'public/screenshots';

async function countTwelve(page: Page): Promise<void> {
  await page.getByRole('button', { name: nameOf('class', 'today.without') }).click();
  const more = page.getByRole('button', { name: /ふやす/u });
  for (let head = 0; head < 12; head += 1) await more.first().click();
}

buildIfOld();
await using app = await startApp();
const browser = await openBrowser();
const phone = await openPhone(browser);
const { page } = phone;
const shoot = (name: string) => page.screenshot({ path: `${FOLDER}/${name}.png` });

await page.goto(app.url);
await page.getByRole('radio', { checked: true }).first().waitFor();
await shoot('home');
await page.goto(`${app.url}/lesson/el-qr-pay/find-mark`);
await page.getByRole('radio').first().waitFor();
await shoot('lesson');
await page.goto(`${app.url}/class`);
await countTwelve(page);
await page.evaluate(() => window.scrollTo(0, 0));
await shoot('class');
await phone.context.close();
await browser.close();
