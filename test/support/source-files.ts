// What the architecture tests look at: every file of ours, read and parsed once.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

import { parseSync, Visitor } from 'vite';

export type Import = {
  /** As written: `./x.ts`, `#room/x.ts`, `preact`, `node:fs`. */
  readonly written: string;
  /** Without its endings: a path under `src/` (`room/x.ts`), a path outside it (`../locales/…`), or a package's name. */
  readonly target: string;
  readonly kind: 'relative' | 'room' | 'package';
  readonly isType: boolean;
};

export type SourceFile = {
  /** Under `src/`, for example `core/scan/practice-code.ts`. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly program: ReturnType<typeof parseSync>['program'];
  readonly comments: ReturnType<typeof parseSync>['comments'];
  readonly imports: readonly Import[];
};

/** Every file under a folder of the repository with one of these endings, as paths under that folder, sorted. */
export function filesUnder(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const packageOf = (written: string) =>
  written.startsWith('node:')
    ? 'node:*'
    : written
        .split('/')
        .slice(0, written.startsWith('@') ? 2 : 1)
        .join('/');

function importOf(path: string, written: string, isType: boolean): Import {
  if (written.startsWith('.')) {
    return { written, target: normalize(join(dirname(path), written)), kind: 'relative', isType };
  }
  if (written.startsWith('#')) return { written, target: written.slice(1), kind: 'room', isType };
  return { written, target: packageOf(written), kind: 'package', isType };
}

/** The words of a string literal, or of a template without holes. */
function plainWords(node: unknown): string[] {
  const literal = node as { type: string; value?: unknown; quasis?: { value: { cooked: string | null } }[] };
  if (typeof literal.value === 'string') return [literal.value];
  if (literal.type === 'ArrayExpression') {
    return (node as { elements: unknown[] }).elements.flatMap(plainWords);
  }
  return literal.type === 'TemplateLiteral'
    ? [literal.quasis?.map((q) => q.value.cooked).join('*') ?? '']
    : [];
}

/** Everything a program reaches for: static and dynamic imports, re-exports, `import.meta.glob`. */
function importsOf(path: string, program: SourceFile['program']): Import[] {
  const found: Import[] = [];
  const add = (written: string, isType = false) => found.push(importOf(path, written, isType));
  new Visitor({
    ImportDeclaration(node) {
      const isType =
        node.importKind === 'type' ||
        (node.specifiers.length > 0 &&
          node.specifiers.every((part) => part.type === 'ImportSpecifier' && part.importKind === 'type'));
      add(node.source.value, isType);
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.exportKind === 'type');
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type');
    },
    ImportExpression(node) {
      for (const words of plainWords(node.source)) add(words);
    },
    TSImportType(node) {
      for (const words of plainWords(node.source)) add(words, true);
    },
    CallExpression(node) {
      const { callee } = node;
      const isGlob =
        callee.type === 'MemberExpression' &&
        callee.object.type === 'MetaProperty' &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'glob';
      // `!…` leaves files out
      const wanted = isGlob ? plainWords(node.arguments[0]).filter((words) => !words.startsWith('!')) : [];
      for (const words of wanted) add(words);
    },
  }).visit(program);
  return found;
}

/** A source file from its text, as if it lay at this path under `src/`. */
export function sourceOf(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const room = path.split('/')[0] ?? path;
  return { path, room, text, program, comments, imports: importsOf(path, program) };
}

let all: readonly SourceFile[] | undefined;

/** Every `.ts` and `.tsx` under `src/`. */
export function sourceFiles(): readonly SourceFile[] {
  all ??= filesUnder('src', '.ts', '.tsx').map((path) =>
    sourceOf(path, readFileSync(join('src', path), 'utf8')),
  );
  return all;
}
