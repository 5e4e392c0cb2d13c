import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { classNameOf } from '../../src/build/class-names.ts';
import { filesUnder } from '../support/source-files.ts';

test('a name is short, a valid class, and does not depend on where the project lies', () => {
  const name = classNameOf('row', resolve('src/ui/big-rows/big-rows.module.css'));
  expect(name).toMatch(/^[a-z][\w-]{3}$/u);
  expect(classNameOf('row', 'src/ui/big-rows/big-rows.module.css?used')).toBe(name);
});

test('no two classes of the app have the same name', () => {
  const classes = filesUnder('src', '.module.css').flatMap((path) =>
    [...new Set(readFileSync(`src/${path}`, 'utf8').match(/\.[a-z][\w-]*/giu))].map((name) =>
      classNameOf(name.slice(1), `src/${path}`),
    ),
  );
  expect(classes.length).toBeGreaterThan(100);
  expect(new Set(classes).size).toBe(classes.length);
});
