// Sizes of files, comments on what other rooms use, and no mark that puts work off.
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { filesUnder, sourceFiles, sourceOf, type SourceFile } from '../support/source-files.ts';

const COMMENTED = new Set(['shared', 'core', 'storage', 'sync', 'collector']);

/** Names of exported functions and classes without a doc comment right above them. */
function uncommented({ path, text, program, comments }: SourceFile): string[] {
  const docEnds = comments
    .filter((it) => it.type === 'Block' && it.value.startsWith('*'))
    .map((it) => it.end);
  return program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
    const { declaration } = node;
    const names = ((): string[] => {
      switch (declaration.type) {
        case 'FunctionDeclaration':
        case 'ClassDeclaration':
          return [declaration.id?.name ?? '?'];
        case 'VariableDeclaration':
          return declaration.declarations.flatMap(({ id, init }) =>
            id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression' ? [id.name] : [],
          );
        default:
          return [];
      }
    })();
    const hasDoc = docEnds.some((end) => end <= node.start && text.slice(end, node.start).trim() === '');
    return hasDoc ? [] : names.map((name) => `src/${path}: ${name}`);
  });
}

const lineCount = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const ONE_JOB = /^(?:actions|reads|collector\/routes|collector\/reports)\//u;

/** The most lines this file may have. */
function mostLines(path: string): number {
  if (ONE_JOB.test(path)) return 80;
  return path.endsWith('.tsx') ? 180 : 250;
}

const sizes = () =>
  filesUnder('src', '.ts', '.tsx', '.css').map((path) => ({
    path,
    lines: lineCount(readFileSync(`src/${path}`, 'utf8')),
  }));

test('every function other rooms may call says what it promises', () => {
  expect(
    sourceFiles()
      .filter((file) => COMMENTED.has(file.room))
      .flatMap(uncommented),
  ).toEqual([]);
});

test('a function without a doc comment is seen, and one with a note for insiders too', () => {
  const bare = sourceOf('core/x.ts', 'export function a() {}\nexport const b = () => 1;');
  const noted = sourceOf('core/x.ts', '// why\nexport function a() {}');
  const told = sourceOf('core/x.ts', '/** Does a. */\nexport function a() {}');
  expect([bare, noted, told].map((file) => uncommented(file).length)).toEqual([2, 1, 0]);
});

test('no source file is over its limit', () => {
  expect(sizes().filter(({ path, lines }) => lines > mostLines(path))).toEqual([]);
});

test('nine source files in ten have 130 lines or fewer', () => {
  const all = sizes();
  const long = all.filter(({ lines }) => lines > 130);
  expect(long.length, long.map((it) => it.path).join(' ')).toBeLessThanOrEqual(all.length / 10);
});

test('no test file has more than 400 lines', () => {
  const long = filesUnder('test', '.ts', '.tsx').filter(
    (path) => lineCount(readFileSync(`test/${path}`, 'utf8')) > 400,
  );
  expect(long).toEqual([]);
});

// Spelled so that this file does not find itself.
const MARKS =
  /TO[D]O|FIX[M]E|X[X]X|@ts-(?:ignore|expect-error|nocheck)|\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b/u;

test('nothing is put off, switched off or left for later', () => {
  const marked = ['src', 'test'].flatMap((folder) =>
    filesUnder(folder, '.ts', '.tsx', '.css')
      .filter((path) => path !== 'architecture/comments.test.ts')
      .flatMap((path) =>
        readFileSync(`${folder}/${path}`, 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            MARKS.test(line) ? [`${folder}/${path}:${index + 1} ${line.trim()}`] : [],
          ),
      ),
  );
  expect(marked).toEqual([]);
});

test.each(['// TO' + 'DO later', 'test.sk' + "ip('x')", '// @ts-ig' + 'nore'])('%s is seen', (line) => {
  expect(MARKS.test(line)).toBe(true);
});
