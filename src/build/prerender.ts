// A Vite plugin: after the build, home and the first step of each lesson become HTML files that paint before any script ran
// (decision 0005). All other addresses get the empty shell, app.html.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, type Manifest, type Plugin } from 'vite';

import { pageHtml, stylesOf } from './page-html.ts';
import type { RenderedPage } from './render-pages.tsx';

const RENDERER = 'src/build/render-pages.tsx';

type Drawn = { readonly pages: readonly RenderedPage[]; readonly noScript: string };

async function drawAll(root: string): Promise<Drawn> {
  const outDir = await mkdtemp(join(tmpdir(), 'tetote-prerender-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
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

/** The page as it is sent: the shell with its styles inline. */
async function htmlOf(outDir: string, shell: string, manifest: Manifest, page: RenderedPage) {
  const styles = await Promise.all(
    stylesOf(manifest, page.module).map(async (file) => (await readFile(join(outDir, file), 'utf8')).trim()),
  );
  return pageHtml(shell, page, styles);
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
        for (const page of pages) {
          const file = join(outDir, page.path === '/' ? 'index.html' : `${page.path.slice(1)}.html`);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, await htmlOf(outDir, shell, manifest, page));
        }
        await rm(join(outDir, '.vite'), { recursive: true });
      },
    },
  };
}
