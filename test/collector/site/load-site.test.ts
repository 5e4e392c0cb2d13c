import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { loadSite, NO_SITE } from '../../../src/collector/site/load-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('reads every file but hidden ones, and knows which never change', async () => {
  const folder = temporaryFolder();
  for (const name of ['assets', '.vite']) mkdirSync(join(folder, name));
  for (const path of ['index.html', 'assets/a-1.css', '.env', '.vite/manifest.json'])
    writeFileSync(join(folder, path), path);
  const { files } = await loadSite(folder);
  const kept = Object.fromEntries(Array.from(files, ([path, file]) => [path, [file.type, file.isImmutable]]));
  expect(kept).toEqual({
    '/assets/a-1.css': ['text/css; charset=utf-8', true],
    '/index.html': ['text/html; charset=utf-8', false],
  });
});

test('the stamp follows the content', async () => {
  const folder = temporaryFolder();
  const stampOf = async (text: string) => {
    writeFileSync(join(folder, 'a.txt'), text);
    return (await loadSite(folder)).files.get('/a.txt')?.stamp;
  };
  const first = await stampOf('one');
  expect(await stampOf('two')).not.toBe(first);
  expect(await stampOf('one')).toBe(first);
});

test('a folder that is not there is an empty site', async () => {
  expect(await loadSite(join(temporaryFolder(), 'none'))).toEqual(NO_SITE);
});
