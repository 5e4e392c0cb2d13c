// The words of the CSV files, in the language of the town's office.
import words from '../../locales/ja/csv.json' with { type: 'json' };

/** The words of `locales/ja/csv.json`, reading marks taken off: a cell has no small letters above it. */
export const csvWords: typeof words = JSON.parse(
  JSON.stringify(words).replaceAll(/(?<!\{)\{([^{}|]+)\|[^{}|]+\}/g, '$1'),
);
