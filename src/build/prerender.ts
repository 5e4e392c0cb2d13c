// A Vite plugin: after the build, home and the first step of each lesson become HTML files that paint before any script ran
// (decision 0005). All other addresses get the empty shell, app.html.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, type Manifest, type Plugin } from 'vite';

import { shortClassNames } from './class-names.ts';
import { criticalStyles } from './critical-styles.ts';
import { pageHtml, stylesOf } from './page-html.ts';
import { plainValues } from './plain-values.ts';
import type { RenderedPage } from './render-pages.tsx';
import { wordIndexes } from './word-indexes.ts';

const RENDERER = 'src/build/render-pages.tsx';

type Drawn = { readonly pages: readonly RenderedPage[]; readonly noScript: string };

async function drawAll(root: string): Promise<Drawn> {
  const outDir = await mkdtemp(join(tmpdir(), 'tetote-prerender-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [wordIndexes(), shortClassNames()],
    // Everything inside one folder, so that it can lie outside the project and two builds never meet.
    ssr: { noExternal: true },
    build: { ssr: RENDERER, outDir, emptyOutDir: true, target: 'node24' },
  });
  const renderer = (await import(pathToFileURL(join(outDir, 'render-pages.js')).href)) as {
    renderPages: () => Promise<readonly RenderedPage[]>;
    renderNoScript: () => Promise<string>;
  };
  try {
    return { pages: await renderer.renderPages(), noScript: await renderer.renderNoScript() };
  } finally {
    await rm(outDir, { recursive: true });
  }
}

const readAll = async (outDir: string, files: readonly string[]) =>
  (await Promise.all(files.map((file) => readFile(join(outDir, file), 'utf8')))).map((text) => text.trim());

/** The inline styles of every page that this module draws: the shell's whole, and of the others what the pages use. */
async function stylesFor(outDir: string, manifest: Manifest, pages: readonly RenderedPage[]) {
  const { shell, own } = stylesOf(manifest, pages[0]?.module ?? '');
  const [whole, partly] = [await readAll(outDir, shell), await readAll(outDir, own)];
  const used = await criticalStyles(
    partly.join(''),
    pages.map(({ html }) => html),
  );
  return [plainValues([...whole, used].join(''))];
}

/** Writes the pre-rendered pages and app.html into the build's folder. Must stand before the PWA plugin, which lists them. */
export function prerender(): Plugin {
  let root = '';
  let outDir = '';
  let isWritten = false;
  return {
    name: 'tetote-prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      order: 'pre',
      async handler() {
        // A build that broke is closed too; its own error is the one to read.
        if (!isWritten) return;
        const shell = await readFile(join(outDir, 'index.html'), 'utf8');
        const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
        const { pages, noScript } = await drawAll(root);
        await writeFile(
          join(outDir, 'app.html'),
          shell.replace('<body>', () => `<body>${noScript}`),
        );
        for (const [, alike] of Map.groupBy(pages, ({ module }) => module)) {
          const styles = await stylesFor(outDir, manifest, alike);
          for (const page of alike) {
            const file = join(outDir, page.path === '/' ? 'index.html' : `${page.path.slice(1)}.html`);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, pageHtml(shell, page, styles));
          }
        }
        await rm(join(outDir, '.vite'), { recursive: true });
      },
    },
  };
}
