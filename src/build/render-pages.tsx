// Runs once in Node at build time: draws the pages that become HTML files, in ja and standard size.
import { renderToString } from 'preact-render-to-string';

import { App } from '#app/app.tsx';
import { preparePage } from '#app/prepare-page.ts';
import { LESSONS } from '#content/course.ts';
import { loadWords } from '#i18n/start-i18n.ts';
import { wordsFor } from '#i18n/use-words.ts';
import { paths } from '#paths.ts';

export type RenderedPage = {
  readonly path: string;
  readonly title: string;
  readonly html: string;
  /** The module that draws it, whose styles the page needs. */
  readonly module: string;
};

/** The text of the page's h1, for the browser's title. */
function headingOf(html: string): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/su.exec(html)?.[1];
  if (heading === undefined) throw new Error('a pre-rendered page needs an h1');
  return heading.replaceAll(/<[^>]*>/gu, '');
}

async function renderPage(path: string, module: string): Promise<RenderedPage> {
  // The router reads the address from here; nothing else of a browser exists while drawing.
  globalThis.location = new URL(path, 'http://localhost') as unknown as Location;
  const html = renderToString(<App first={await preparePage(path)} />);
  const title = path === paths.home() ? 'てとて' : `${headingOf(html)} - てとて`;
  return { path, title, html, module };
}

/** What the empty shell says where scripts cannot run: it is all there is to see, and home is drawn without them. */
export async function renderNoScript(): Promise<string> {
  await loadWords(['common']);
  const say = wordsFor('common');
  return `<noscript>${renderToString(
    <main>
      <h1>{say('noScript.title')}</h1>
      <p>{say('noScript.about')}</p>
      <p>
        <a href={paths.home()}>{say('home')}</a>
      </p>
    </main>,
  )}</noscript>`;
}

/** Home and the first step of each lesson. Throws if one cannot be drawn: then the build fails. */
export async function renderPages(): Promise<readonly RenderedPage[]> {
  const pages = [await renderPage(paths.home(), 'src/pages/home/home-page.tsx')];
  for (const lesson of LESSONS) {
    pages.push(await renderPage(paths.lesson(lesson), 'src/pages/lesson/lesson-page.tsx'));
  }
  return pages;
}
