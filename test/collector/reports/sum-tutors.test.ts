import { expect, test } from 'vitest';

import { sumTutors } from '../../../src/collector/reports/sum-tutors.ts';

test('each kind of tutor gets its own sum', () => {
  const figures = { adult: 1, highSchool: 2, university: 3, shop: 4, staff: 5 };
  expect(sumTutors((kind) => figures[kind])).toEqual(figures);
});
