// A pre-rendered page from its pieces: which files it needs, and how they stand in the shell.
import type { Manifest } from 'vite';

import type { RenderedPage } from './render-pages.tsx';

/** What a module needs: the code it imports at once and its own, the styles of both, each once and in order. */
function neededBy(manifest: Manifest, module: string, seen = new Set<string>()) {
  const chunk = manifest[module];
  const files = { code: [] as string[], styles: [] as string[] };
  if (chunk === undefined || seen.has(module)) return files;
  seen.add(module);
  for (const imported of chunk.imports ?? []) {
    const below = neededBy(manifest, imported, seen);
    files.code.push(...below.code);
    files.styles.push(...below.styles);
  }
  files.code.push(chunk.file);
  files.styles.push(...(chunk.css ?? []));
  return files;
}

/** The styles of a page, and the code it loads besides what the shell names already. */
export function filesOf(manifest: Manifest, modules: readonly string[]) {
  const entry = neededBy(manifest, 'index.html');
  const own = modules.map((module) => neededBy(manifest, module));
  const styles = new Set([...entry.styles, ...own.flatMap((files) => files.styles)]);
  const preloads = new Set(own.flatMap((files) => files.code));
  for (const file of entry.code) preloads.delete(file);
  return { styles: Array.from(styles), preloads: Array.from(preloads) };
}

type Pieces = { readonly styles: readonly string[]; readonly preloads: readonly string[] };

/**
 * The shell with the page drawn in it: its own title, its styles inline. All code is asked for at the end of the page: asked for in
 * the head, it stood in line before the picture of the lesson, which then came more than twice as late.
 */
export function pageHtml(
  shell: string,
  { path, title, html }: Pick<RenderedPage, 'path' | 'title' | 'html'>,
  { styles, preloads }: Pieces,
): string {
  const code = Array.from(
    shell.matchAll(/<(?:script|link rel="modulepreload")[^>]*>(?:<\/script>)?/gu),
    ([tag]) => tag,
  );
  const more = preloads.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
  const bare = code.reduce((left, tag) => left.replace(tag, ''), shell);
  return bare
    .replaceAll(/\s*<link rel="stylesheet"[^>]*>/gu, '')
    .replace(/<title>.*<\/title>/u, () => `<title>${title}</title>`)
    .replace('</head>', () => `<style>${styles.join('')}</style></head>`)
    .replace('<div id="app"></div>', () => `<div id="app" data-page="${path}">${html}</div>`)
    .replace('</body>', () => `${[...more, ...code].join('')}</body>`);
}
