import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nameGesture, SLACK_PX } from '#simulators/touch/measure.ts';

const still = { ms: 120, dx: 0, dy: 0, fingers: 1, ratio: 1 };

test.each([
  [{ ...still }, 'touch'],
  [{ ...still, ms: 500 }, 'touch'],
  [{ ...still, ms: 501 }, 'long'],
  [{ ...still, ms: 949 }, 'long'],
  [{ ...still, ms: 1000 }, 'hold'],
  [{ ...still, ms: 9000 }, 'hold'],
  [{ ...still, dy: -80 }, 'up'],
  [{ ...still, dy: 80, dx: 60 }, 'down'],
  [{ ...still, dx: -80, ms: 2000 }, 'left'],
  [{ ...still, dx: 80 }, 'right'],
  [{ ...still, fingers: 2, ratio: 1.5 }, 'spread'],
  [{ ...still, fingers: 2, ratio: 0.5 }, 'pinch'],
  [{ ...still, fingers: 2, dx: 90 }, 'two'],
])('%o is a %s', (contact, gesture) => {
  expect(nameGesture(contact)).toBe(gesture);
});

test('a trembling finger that stays within a quarter of an inch is never taken for a slide', () => {
  const wander = fc.integer({ min: -16, max: 16 });
  fc.assert(
    fc.property(wander, wander, fc.nat({ max: 5000 }), (dx, dy, ms) => {
      expect(Math.hypot(dx, dy)).toBeLessThan(SLACK_PX);
      expect(['touch', 'long', 'hold']).toContain(nameGesture({ ...still, dx, dy, ms }));
    }),
  );
});
