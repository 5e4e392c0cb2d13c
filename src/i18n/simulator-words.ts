// Where the words of practice screens are. Imported by their registry, so that no other screen carries their many addresses.
import { addWordsFiles, type WordsFile } from './start-i18n.ts';

addWordsFiles(import.meta.glob<WordsFile>('../../locales/*/simulators/*.json'));
