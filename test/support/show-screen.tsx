// Draws a screen as the app would: its words loaded, its language set, an address to stand on.
import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { LocationProvider } from 'preact-iso';

import type { Language } from '#i18n/languages.ts';
import { setLanguage, loadWords } from '#i18n/start-i18n.ts';

type Where = { readonly words: readonly string[]; readonly path?: string; readonly language?: Language };

/** Shows `screen` at `path` in ja (or the language given) with the words files it needs besides `common`. */
export async function showScreen(screen: ComponentChild, { words, path = '/', language = 'ja' }: Where) {
  history.replaceState(null, '', path);
  await setLanguage(language);
  await loadWords(['common', ...words]);
  return render(<LocationProvider>{screen}</LocationProvider>);
}
