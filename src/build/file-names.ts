// Where a piece of the build lies tells what it is: the worker keeps words by language, lessons and practice screens part by part,
// and leaves the organiser's part out.

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
  return simulator === undefined ? undefined : `simulators/${simulator}`;
}

/** The file name pattern of a chunk of code: words by language, parts by name, the organiser's apart, everything else together. */
export function fileNameOf({ facadeModuleId, moduleIds }: Chunk): string {
  const words = /\/locales\/([^/]+)\/(.+)\.json$/u.exec(facadeModuleId ?? '');
  if (words !== null) {
    const [, language, file = ''] = words;
    const folder = file === 'organiser' ? 'organiser/words' : 'words';
    return `assets/${folder}/${language}/${file.replaceAll('/', '-')}-[hash].js`;
  }
  // Code without a face of its own may be shared by two parts, and belongs to none.
  const part = partName(facadeModuleId ?? '');
  if (part !== undefined) return `assets/${part}-[hash].js`;
  const isOrganisers = moduleIds.some((id) => id.includes('/pages/organiser/'));
  return `assets/${isOrganisers ? 'organiser/' : ''}[name]-[hash].js`;
}

/** The file name pattern of what is no code: the styles of a practice screen lie with it, and so do the organiser's. */
export function assetNameOf({
  originalFileNames,
}: {
  readonly originalFileNames: readonly string[];
}): string {
  const [module = ''] = originalFileNames;
  const part = partName(module);
  if (part !== undefined) return `assets/${part}-[hash][extname]`;
  return `assets/${module.includes('/pages/organiser/') ? 'organiser/' : ''}[name]-[hash][extname]`;
}
