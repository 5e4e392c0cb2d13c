import { expect, test } from 'vitest';

import { LANGUAGES } from '#i18n/languages.ts';
import { loadWords, setLanguage, wordsOf } from '#i18n/start-i18n.ts';

test.each(LANGUAGES)('in %s a list says what a lesson and a practice screen are called', async (language) => {
  await setLanguage(language);
  await loadWords(['lesson-index', 'practice-index']);
  for (const key of ['title', 'about', 'steps.scan']) {
    expect(wordsOf('lesson-index', `el-qr-pay.${key}`)).not.toBe('');
  }
  expect(wordsOf('practice-index', 'camera-qr.title')).not.toBe('');
  await setLanguage('ja');
});
