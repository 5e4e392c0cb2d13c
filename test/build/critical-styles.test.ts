import { expect, test } from 'vitest';

import { criticalStyles } from '../../src/build/critical-styles.ts';

test('what no page uses is left out, in every form it is written in', async () => {
  const styles =
    '.a{color:red}.b{color:blue}.a:focus-visible{color:green}@media print{.b{display:none}.a{margin:0}}';
  const critical = await criticalStyles(styles, ['<p class="a">x</p>']);
  expect(critical).toContain('.a{color:red}');
  expect(critical).toContain('.a:focus-visible');
  expect(critical).toMatch(/@media print\{\.a\{margin:0\}\}/u);
  expect(critical).not.toContain('.b');
});

test('pages drawn by one module carry what any of them uses', async () => {
  const styles = '.a{color:red}.b{color:blue}.c{color:green}';
  const critical = await criticalStyles(styles, ['<p class="a">x</p>', '<p class="b">x</p>']);
  expect(critical).toBe('.a{color:red}.b{color:blue}');
});
