import { language } from '#i18n/languages.ts';

/** Until then a slow phone or network is still busy with the screen itself. */
const SOON_MS = 1_000;

const asked = new Set<string>();

async function keep(part: string): Promise<void> {
  const { keepPart } = await import('#offline/kept-parts.ts');
  const isKept = await keepPart(part, language.peek());
  // What could not be kept now is asked for again when it is next opened.
  if (!isKept) asked.delete(part);
}

/** Has a part of the app that was opened kept on the phone, once nobody waits for anything; nobody hears of it. */
export function keepQuietly(part: string): void {
  if (!('serviceWorker' in navigator) || asked.has(part)) return;
  asked.add(part);
  setTimeout(() => void keep(part).catch(() => asked.delete(part)), SOON_MS);
}
