// Where a piece of the build lies tells what it is: the worker keeps words by language, lessons, practice screens and the screens of
// some phones part by part, and leaves the organiser's part out.
import { pagePartOf, pagePartOfWords } from './page-parts.ts';

type Chunk = {
  readonly name: string;
  readonly facadeModuleId?: string | null;
  readonly moduleIds: readonly string[];
};

/** The plan of a lesson or the code of a practice screen lies in a folder of its kind, named after it alone. */
function partName(module: string): string | undefined {
  const lesson = /\/src\/content\/lessons\/([^/]+)\.json$/u.exec(module)?.[1];
  if (lesson !== undefined) return `lessons/${lesson}`;
  const simulator = /\/?src\/simulators\/([^/]+)\/[^/]+$/u.exec(module)?.[1];
  if (simulator !== undefined) return `simulators/${simulator}`;
  const pagePart = pagePartOf(module);
  return pagePart === undefined ? undefined : `${pagePart}/[name]`;
}

function wordsName(language: string, file: string): string {
  if (file === 'organiser') return `assets/organiser/words/${language}/organiser-[hash].js`;
  const part = pagePartOfWords(file);
  const name = part === undefined ? file.replaceAll('/', '-') : `${part}/${file}`;
  return `assets/words/${language}/${name}-[hash].js`;
}

/** The organiser's chunks that were named on purpose lie where their name says. */
const isInOrganisers = ({ name, moduleIds }: Chunk) =>
  !name.startsWith('organiser/') && moduleIds.some((id) => id.includes('/pages/organiser/'));

/** The file name pattern of a chunk of code: words by language, parts by name, the organiser's apart, everything else together. */
export function fileNameOf(chunk: Chunk): string {
  const face = chunk.facadeModuleId ?? '';
  const [, language, words] = /\/locales\/([^/]+)\/(.+)\.json$/u.exec(face) ?? [];
  if (language !== undefined && words !== undefined) return wordsName(language, words);
  // Code without a face of its own may be shared by two parts, and belongs to none.
  const part = partName(face);
  if (part !== undefined) return `assets/${part}-[hash].js`;
  return `assets/${isInOrganisers(chunk) ? 'organiser/' : ''}[name]-[hash].js`;
}

/** The file name pattern of what is no code: the styles of a part lie with it, and so do the organiser's. */
export function assetNameOf({
  originalFileNames,
}: {
  readonly originalFileNames: readonly string[];
}): string {
  const [module = ''] = originalFileNames;
  const part = partName(`/${module}`);
  if (part !== undefined) return `assets/${part}-[hash][extname]`;
  return `assets/${module.includes('/pages/organiser/') ? 'organiser/' : ''}[name]-[hash][extname]`;
}
