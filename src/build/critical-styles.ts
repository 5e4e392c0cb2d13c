// Which of a page's styles it needs to be painted. The rest comes with its code, before that draws anything (decision 0005).
import Beasties from 'beasties';

const STYLE = /<style>(.*?)<\/style>/su;

/**
 * The rules of `styles` that fit something in one of these pieces of HTML, with all rules for the whole document. Pages drawn by the
 * same module are given together, so that they carry the same styles and the security policy needs one hash for all of them.
 */
export async function criticalStyles(styles: string, pages: readonly string[]): Promise<string> {
  const beasties = new Beasties({ logLevel: 'silent', preloadFonts: false });
  const whole = `<!doctype html><html><head><style>${styles}</style></head><body>${pages.join('')}</body></html>`;
  const [, critical] = STYLE.exec(await beasties.process(whole)) ?? [];
  if (critical === undefined) throw new Error('no styles were left');
  return critical.trim();
}
