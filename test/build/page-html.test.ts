import { expect, test } from 'vitest';

import { pageHtml, stylesOf } from '../../src/build/page-html.ts';
import { startScript } from '../../src/build/start-script.ts';

const MANIFEST = {
  'index.html': { file: 'assets/index.js', css: ['assets/base.css'], imports: ['_preact.js'], isEntry: true },
  '_preact.js': { file: 'assets/preact.js' },
  '_screen.js': {
    file: 'assets/screen.js',
    css: ['assets/screen.css'],
    imports: ['_preact.js', '_button.js'],
  },
  '_button.js': { file: 'assets/button.js', css: ['assets/button.css'], imports: ['_screen.js'] },
  '_lesson-page-abc.js': { file: 'assets/lesson-page.js', name: 'lesson-page', css: ['assets/lesson.css'] },
  'src/pages/home.tsx': { file: 'assets/home.js', css: ['assets/home.css'], imports: ['_screen.js'] },
  'locales/ja/home.json': { file: 'assets/words/ja/home.js', imports: ['_preact.js'] },
};

const SHELL = `<html><head><title>てとて</title>
  <link rel="stylesheet" crossorigin href="/assets/base.css">
  <script type="module" crossorigin src="/assets/index.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/shared.js"></head><body><div id="app"></div></body></html>`;
const PAGE = { path: '/lesson/a', title: '払う - てとて', html: '<h1>払う</h1>' };

test('a page needs the styles of the shell whole, and of its own those it stands on first, then its own, also where two import each other', () => {
  expect(stylesOf(MANIFEST, 'src/pages/home.tsx')).toEqual({
    shell: ['assets/base.css'],
    own: ['assets/button.css', 'assets/screen.css', 'assets/home.css'],
  });
});

test('a page that another page imports too is found by the name of its chunk', () => {
  expect(stylesOf(MANIFEST, 'src/pages/lesson-page.tsx').own).toEqual(['assets/lesson.css']);
});

test('a page that is nowhere in the build does not go out without its styles', () => {
  expect(() => stylesOf(MANIFEST, 'src/nowhere.tsx')).toThrow('no chunk of src/nowhere.tsx');
});

test('the page stands in the shell with its title and its address', () => {
  const html = pageHtml(SHELL, PAGE, []);
  expect(html).toContain('<title>払う - てとて</title>');
  expect(html).toContain('<div id="app" data-page="/lesson/a"><h1>払う</h1></div>');
});

test('styles are inside the page, and code is asked for after everything that can be seen', () => {
  const html = pageHtml(SHELL, PAGE, ['a{}', 'b{}']);
  expect(html).not.toContain('stylesheet');
  expect(html).toContain('<style>a{}b{}</style></head>');
  const start = startScript(['/assets/index.js', '/assets/shared.js']);
  expect(html).toContain(`<h1>払う</h1></div><script>${start}</script></body>`);
  expect(html.match(/<script|modulepreload/gu)).toHaveLength(1);
});

test('signs with a meaning in a replacement stay what they are', () => {
  const html = pageHtml(SHELL, { ...PAGE, title: '$& $1', html: '$`$$' }, ["a{content:'$&'}"]);
  expect(html).toContain('<title>$& $1</title>');
  expect(html).toContain('>$`$$</div>');
  expect(html).toContain("<style>a{content:'$&'}</style>");
});
