// Whatever order things happen in, with replies lost and the app killed in between: the collector counts once, and what was
// finished last.
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { connectPhone, startApp, type App, type Wire } from '../support/class-phone.ts';
import { aTown, newJoinCode } from '../support/collector/a-collector.ts';
import { attendanceOf, signIn } from '../support/organiser-view.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Step =
  | { do: 'count'; add: number }
  | { do: 'undo' | 'finish' | 'reopen' | 'send' | 'kill' | 'lose-reply' | 'cut' | 'mend' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('count' as const), add: fc.integer({ min: -3, max: 8 }) }),
  fc.record({
    do: fc.constantFrom('undo', 'finish', 'reopen', 'send', 'kill', 'lose-reply', 'cut', 'mend'),
  }),
);

type World = { app: App; wire: Wire; sessionId: string };

async function take(world: World, step: Step): Promise<void> {
  const { app, wire, sessionId } = world;
  switch (step.do) {
    case 'count':
      await app.countHeads(sessionId, 'residents', { add: step.add });
      return;
    case 'undo':
      await app.undoCount(sessionId);
      return;
    case 'finish':
      return app.finishSession(sessionId);
    case 'reopen':
      return app.reopenSession(sessionId);
    case 'send':
      await app.sendNow();
      return;
    case 'kill':
      await app.kill();
      world.app = await startApp();
      return;
    case 'lose-reply':
      wire.losesNextReply = true;
      return;
    case 'cut':
      wire.isCut = true;
      return;
    case 'mend':
      wire.isCut = false;
  }
}

afterEach(() => {
  vi.useRealTimers();
});

test('any order of counting, finishing, opening again, sending and killing counts once', async () => {
  const town = await aTown();
  vi.useFakeTimers({ toFake: ['Date'], now: town.time.now });
  const wire = connectPhone(town);
  const joining = await startApp();
  await joining.joinClass(await newJoinCode(town, town.cookie));
  await joining.kill();
  let run = 0;
  const anySteps = fc.array(anyStep, { minLength: 3, maxLength: 14 });

  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      // A day of its own for each run, so that the table shows whether this session is in it once.
      const day = new Date(Date.UTC(2025, 11, 1) + run * DAY_MS).toISOString().slice(0, 10);
      run += 1;
      const world: World = { app: await startApp(), wire, sessionId: '' };
      world.sessionId = await world.app.openSession(day);
      for (const step of steps) await take(world, step);

      Object.assign(wire, { isCut: false, losesNextReply: false });
      await world.app.finishSession(world.sessionId);
      const counted = JSON.parse(await world.app.readWhatIsSent(world.sessionId)) as {
        heads: { residents: number };
      };
      // The collector takes five corrections of a session a day; the next day comes.
      town.time.now += DAY_MS;
      vi.setSystemTime(town.time.now);
      await vi.waitFor(async () => expect(await world.app.sendNow()).toBe('sent'));
      const { rows } = await attendanceOf({ ...town, cookie: await signIn(town) }, day.slice(0, 7));
      await world.app.kill();
      expect(
        rows.filter(({ date }) => date === day).map(({ parts, residents }) => [parts, residents]),
      ).toEqual([[1, counted.heads.residents]]);
    }),
    { numRuns: 30 },
  );
}, 60_000);
