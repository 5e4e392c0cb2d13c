// Where the words of lessons are. Imported by what opens a lesson, so that no other screen carries their many addresses.
import { addWordsFiles, type WordsFile } from './start-i18n.ts';

addWordsFiles(import.meta.glob<WordsFile>('../../locales/*/lessons/*.json'));
