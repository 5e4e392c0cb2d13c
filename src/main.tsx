// Starts the app: words and sizes, the first screen, then the worker and the sending.
import '#ui/base.css';
import { hydrate, render, type ComponentChild } from 'preact';

import { App } from '#app/app.tsx';
import { cleanAddress } from '#app/clean-address.ts';
import { noteEarlyChoice } from '#app/early-choice.ts';
import { ErrorScreen } from '#app/error-screen.tsx';
import { prepareFirst } from '#app/prepare-first.ts';
import { startQuietly } from '#app/start-quietly.ts';
import { loadWords } from '#i18n/start-i18n.ts';

function drawAnew(root: HTMLElement, screen: ComponentChild) {
  root.replaceChildren();
  render(screen, root);
}

async function start(root: HTMLElement) {
  cleanAddress();
  try {
    const { first, isPlain } = await prepareFirst(location.pathname.replace(/\/+$/u, '') || '/');
    const app = <App first={first} />;
    const chooseAgain = noteEarlyChoice(root);
    if (isPlain && root.dataset['page'] === first.path) hydrate(app, root);
    else drawAnew(root, app);
    chooseAgain();
  } catch (error) {
    await loadWords(['common']);
    drawAnew(root, <ErrorScreen error={error} onRetry={() => location.reload()} />);
  }
  startQuietly();
}

const root = document.getElementById('app');
// Without any words nothing can be said; a pre-rendered page stays as it is, and its links work.
if (root !== null) void start(root).catch(reportError);
