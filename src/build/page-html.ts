// A pre-rendered page from its pieces: which styles it needs, and how everything stands in the shell.
import { basename, extname } from 'node:path';

import type { Manifest } from 'vite';

import type { RenderedPage } from './render-pages.tsx';
import { startScript } from './start-script.ts';

/** The styles a module needs: those of the code it imports at once, then its own, each once and in order. */
function stylesBelow(manifest: Manifest, module: string, seen = new Set<string>()): string[] {
  const chunk = manifest[module];
  if (chunk === undefined || seen.has(module)) return [];
  seen.add(module);
  const below = (chunk.imports ?? []).flatMap((imported) => stylesBelow(manifest, imported, seen));
  return [...below, ...(chunk.css ?? [])];
}

/** Where the manifest has a module: by its path, or, if another page imports it too, by the name of its chunk. Throws if nowhere. */
function keyOf(manifest: Manifest, module: string): string {
  if (module in manifest) return module;
  const name = basename(module, extname(module));
  const found = Object.entries(manifest).find(([, chunk]) => chunk.name === name);
  // A page without its own styles would jump when they come.
  if (found === undefined) throw new Error(`the build has no chunk of ${module}`);
  return found[0];
}

/**
 * The style files of a page that this module draws. Those of the shell stay whole: the code asks for all others by itself. `own` are
 * needed by the page alone and in part.
 */
export function stylesOf(manifest: Manifest, module: string): { shell: string[]; own: string[] } {
  const shell = manifest['index.html']?.css ?? [];
  const all = ['index.html', keyOf(manifest, module)].flatMap((one) => stylesBelow(manifest, one));
  return { shell: [...shell], own: Array.from(new Set(all)).filter((file) => !shell.includes(file)) };
}

/**
 * The shell with the page drawn in it: its own title, its styles inline, and a script that asks for the code once all this can be
 * seen. Code asked for before stood in line before the picture of the lesson, and arrived, and was compiled, just when a slow phone
 * wanted to paint (measured by bench:load).
 */
export function pageHtml(
  shell: string,
  { path, title, html }: Pick<RenderedPage, 'path' | 'title' | 'html'>,
  styles: readonly string[],
): string {
  const code = Array.from(
    shell.matchAll(
      /<(?:script|link rel="modulepreload")[^>]*\s(?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?/gu,
    ),
  );
  const bare = code.reduce((left, [tag]) => left.replace(tag, ''), shell);
  const start = startScript(code.map(([, address = '']) => address));
  return bare
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/gu, '')
    .replace(/<title>.*<\/title>/u, () => `<title>${title}</title>`)
    .replace('</head>', () => `<style>${styles.join('')}</style></head>`)
    .replace('<div id="app"></div>', () => `<div id="app" data-page="${path}">${html}</div>`)
    .replace('</body>', () => `<script>${start}</script></body>`);
}
