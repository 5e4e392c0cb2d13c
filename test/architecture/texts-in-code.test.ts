// What a person reads stands in `locales/`, never in code: else it could be translated by no one and checked by no rule.
import { Visitor } from 'vite';
import { expect, test } from 'vitest';

import { sourceFiles, sourceOf, type SourceFile } from '../support/source-files.ts';

/** Files that must hold Japanese, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'i18n/education-kanji.ts': 'the list of kanji itself',
  'i18n/hard-kanji.ts': 'the mark that repeats a kanji',
  'build/manifest.ts':
    'read by the phone when the app is put on its home screen, before any words are loaded',
  'build/render-pages.tsx': 'the name of the app in the title of a page without scripts',
};

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{Letter}/u;
const READ_ATTRIBUTES = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);

/** Texts for a person in the program: Japanese anywhere, and any word between tags or in an attribute that is read out. */
function textsIn({ path, program }: SourceFile): string[] {
  const found: string[] = [];
  const see = (text: string, rule: RegExp) => {
    if (rule.test(text)) found.push(`src/${path}: ${text.trim()}`);
  };
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') see(node.value, JAPANESE);
    },
    TemplateElement(node) {
      see(node.value.raw, JAPANESE);
    },
    JSXText(node) {
      see(node.value, LETTER);
    },
    JSXAttribute(node) {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      const isRead = READ_ATTRIBUTES.has(name) && node.value?.type === 'Literal';
      if (isRead && node.value?.type === 'Literal') see(String(node.value.value), LETTER);
    },
  }).visit(program);
  return found;
}

test('no text for a person stands in the code', () => {
  expect(
    sourceFiles()
      .filter((file) => !(file.path in EXCEPTIONS))
      .flatMap(textsIn),
  ).toEqual([]);
});

test('every exception is still needed', () => {
  const needed = sourceFiles().filter((file) => textsIn(file).length > 0);
  expect(Object.keys(EXCEPTIONS).filter((path) => !needed.some((file) => file.path === path))).toEqual([]);
});

test.each([
  ["const a = 'もどる';", 1],
  ['const a = `${n}人`;', 1],
  ['const a = <p>Back</p>;', 1],
  ['const a = <img alt="A hand" />;', 1],
  ['// もどる\nconst a = <p class="big">{words("back")}</p>;', 0],
])('%s holds %i texts', (text, count) => {
  expect(textsIn(sourceOf('pages/x.tsx', text))).toHaveLength(count);
});
