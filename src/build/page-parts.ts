// Screens that only some phones need are parts of the app too (decision 0011): those of a class, of printing, of the projector and of
// the search. What belongs to such a part is told here once: its screens, its words, and the code that nothing else leads to.

type PagePart = {
  /** Code that belongs to the part wherever it is loaded from: its screens, and what else is there for them alone. */
  readonly own: RegExp;
  readonly words: readonly string[];
  /** Parts that come along with it. */
  readonly needs: readonly string[];
};

const PAGE_PARTS: Readonly<Record<string, PagePart>> = {
  // A phone that has to do with classes tells of them from its start on (app/start-quietly.ts), and is what a tutor projects from.
  'pages/class': {
    own: /\/src\/(?:pages\/(?:class|outbox)\/|actions\/tidy-outbox\.|sync\/(?:send-when-possible|refresh-plan)\.)/u,
    words: ['class', 'outbox'],
    needs: ['pages/print', 'pages/projector'],
  },
  'pages/print': { own: /\/src\/pages\/print\//u, words: ['print'], needs: [] },
  'pages/projector': { own: /\/src\/pages\/projector\//u, words: ['projector'], needs: [] },
  'pages/search': { own: /\/src\/pages\/search\//u, words: ['search'], needs: [] },
};

const partWhere = (isIt: (part: PagePart) => boolean) =>
  Object.entries(PAGE_PARTS).find(([, part]) => isIt(part))?.[0];

/** The part whose own code this module is. */
export const pagePartOf = (module: string): string | undefined => partWhere(({ own }) => own.test(module));

/** The part that a words file is for. */
export const pagePartOfWords = (file: string): string | undefined =>
  partWhere(({ words }) => words.includes(file));

/** The parts that come along with a part. */
export const needsOfPagePart = (part: string): readonly string[] => PAGE_PARTS[part]?.needs ?? [];

/** The organiser's screens work online only and are kept nowhere; what a part has they may borrow. */
const ORGANISER = 'organiser';
const ownerOf = (module: string) =>
  /\/src\/pages\/organiser\//u.test(module) ? ORGANISER : pagePartOf(module);

type Importers = (module: string) => readonly string[];

/** The one part, or the organiser's screens, that lead to this module, and whether the organiser borrows it; undefined if anything else leads to it. */
export function onlyPartWith(
  module: string,
  importersOf: Importers,
): { readonly part: string; readonly isLent: boolean } | undefined {
  const owners = new Set<string>();
  const above = new Set([module]);
  // Grows while it is walked, until an owner is reached on every way up.
  for (const one of above) {
    const owner = ownerOf(one);
    const importers = owner === undefined ? importersOf(one) : [];
    if (owner !== undefined) owners.add(owner);
    else if (importers.length === 0) return undefined;
    for (const importer of importers) above.add(importer);
  }
  const [part = ORGANISER, ...others] = [...owners].filter((owner) => owner !== ORGANISER);
  return others.length > 0 ? undefined : { part, isLent: owners.size > 1 };
}

type Graph = {
  getModuleInfo(module: string): {
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
  } | null;
};

/** What is drawn needs styles, and what sends is loaded without a screen: both lie apart from the rest. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/src\/(?:pages|ui)\//u, 'drawn'],
  [/\/src\/sync\//u, 'sending'],
  [/(?:)/u, 'rest'],
];
const kindOf = (module: string) => KINDS.find(([path]) => path.test(module))?.[1];

/** The name of the chunk for what the screens of one part share; what the organiser borrows is one of its own. */
export function sharedInPart(module: string, graph: Graph): string | null {
  const only = onlyPartWith(module, (one) => {
    const info = graph.getModuleInfo(one);
    return info === null ? [] : [...info.importers, ...info.dynamicImporters];
  });
  return only === undefined ? null : `${only.part}/${only.isLent ? 'lent-' : ''}${kindOf(module)}`;
}
