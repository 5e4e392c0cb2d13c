import { existsSync } from 'node:fs';

import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { LESSONS } from '#content/course.ts';

import { renderNoScript, renderPages, type RenderedPage } from '../../src/build/render-pages.tsx';

let pages: readonly RenderedPage[];
beforeAll(async () => {
  pages = await renderPages();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('home and the opening of every lesson are drawn', () => {
  expect(pages.map(({ path }) => path)).toEqual(['/', ...LESSONS.map((lesson) => `/lesson/${lesson}`)]);
});

test('each has one title, and the browser has its name without marks', () => {
  for (const { html, title } of pages) {
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(title).toMatch(/てとて$/u);
    expect(title).not.toMatch(/[<>{}|]/u);
  }
});

test('nothing in them needs what the policy forbids', () => {
  for (const { html } of pages) expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script|<style|javascript:/u);
});

test('no word is missing and no mark is left over', () => {
  for (const { html } of pages) {
    const text = html.replaceAll(/<[^>]*>/gu, '');
    expect(text).not.toMatch(/\{|\}|undefined|null|\[object/u);
  }
});

test('the module that draws each is a file', () => {
  for (const { module } of pages) expect(existsSync(module), module).toBe(true);
});

test('the place of つづきから is there before anybody’s memory is read', () => {
  expect(pages[0]?.html).toContain('つづきから');
});

test('the empty shell has words and a way home for where scripts cannot run', async () => {
  const html = await renderNoScript();
  expect(html).toMatch(/^<noscript>.*<h1>.+<\/h1>.*<a href="\/">.+<\/a>.*<\/noscript>$/u);
  expect(html).not.toMatch(/[{}|]/u);
});
