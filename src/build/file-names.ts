// Where a piece of the build lies tells what it is: the worker keeps words by language and leaves the organiser's part out.

type Chunk = {
  readonly name: string;
  readonly facadeModuleId?: string | null;
  readonly moduleIds: readonly string[];
};

/** The file name pattern of a chunk of code: words by language, the organiser's part apart, everything else together. */
export function fileNameOf({ facadeModuleId, moduleIds }: Chunk): string {
  const words = /\/locales\/([^/]+)\/(.+)\.json$/u.exec(facadeModuleId ?? '');
  if (words !== null) {
    const [, language, file = ''] = words;
    const folder = file === 'organiser' ? 'organiser/words' : 'words';
    return `assets/${folder}/${language}/${file.replaceAll('/', '-')}-[hash].js`;
  }
  const isOrganisers = moduleIds.some((id) => id.includes('/pages/organiser/'));
  return `assets/${isOrganisers ? 'organiser/' : ''}[name]-[hash].js`;
}
