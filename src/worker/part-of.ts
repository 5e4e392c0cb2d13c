// A part of the app is a lesson, a practice screen or the screens that only some phones need, with everything that belongs to it alone.
// It is kept on the phone as a whole.

/** How the build ends the name of a file whose content never changes. */
const HASH = String.raw`-[\w-]{8}\.\w+`;

/** What a file name tells: the kind of the part, unless the folder says it, and its id. */
const NAMES: readonly { readonly name: RegExp; readonly kind?: 'lessons' | 'simulators' }[] = [
  { name: /^lesson\/(?<id>[^/]+)\.html$/u, kind: 'lessons' },
  { name: /^media\/(?<id>[^/]+)\/[^/]+$/u, kind: 'lessons' },
  { name: new RegExp(`^assets/(?<kind>lessons|simulators)/(?<id>[^/]+)${HASH}$`, 'u') },
  { name: new RegExp(`^assets/words/[^/]+/(?<kind>lessons|simulators)-(?<id>[^/]+)${HASH}$`, 'u') },
  { name: new RegExp(`^assets/(?:words/[^/]+/)?(?<kind>pages)/(?<id>[^/]+)/[^/]+${HASH}$`, 'u') },
  { name: new RegExp(`^assets/parts/(?<kind>lessons|simulators|pages)-(?<id>[^/]+)${HASH}$`, 'u') },
];

/** The part a built file belongs to, `lessons/<id>`, `simulators/<id>` or `pages/<id>`; undefined if to all. */
export function partOf(path: string): string | undefined {
  const bare = path.replace(/^\//u, '');
  for (const { name, kind } of NAMES) {
    const found = name.exec(bare)?.groups;
    if (found !== undefined) return `${kind ?? found['kind']}/${found['id']}`;
  }
  return undefined;
}
