// Starts the app: words and sizes, the first screen, then the worker and the sending.
import '#ui/base.css';
import { hydrate, render } from 'preact';

import { App } from '#app/app.tsx';
import { applyLook, isPlainLook } from '#app/apply-look.ts';
import { preparePage } from '#app/prepare-page.ts';
import { startQuietly } from '#app/start-quietly.ts';
import { readLook } from '#reads/look.ts';

async function start(root: HTMLElement) {
  const look = await readLook();
  await applyLook(look);
  const first = await preparePage(location.pathname.replace(/(?<=.)\/+$/u, ''));
  const isPrerendered = root.dataset['page'] === first.path && isPlainLook(look);
  if (isPrerendered) {
    hydrate(<App first={first} />, root);
  } else {
    root.replaceChildren();
    render(<App first={first} />, root);
  }
  startQuietly();
}

const root = document.getElementById('app');
if (root !== null) void start(root);
