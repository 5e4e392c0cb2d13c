// Walks a practice screen's machine wherever a person can get it to, wrong presses included.
import type { AnySimulator, Press } from '#simulators/simulator.ts';
import { MOST_ANSWERS } from '#simulators/simulator.ts';

const MOST_STATES = 4000;

/** How many answers in a row lead from here to the end; Infinity if more than any person should need. */
export function answersLeft(simulator: AnySimulator, from: unknown): number {
  let state = from;
  for (let count = 0; count <= MOST_ANSWERS; count += 1) {
    if (simulator.isDone(state)) return count;
    const answer = simulator.answer(state);
    if (answer === undefined) return Number.POSITIVE_INFINITY;
    state = simulator.next(state, answer.action);
  }
  return Number.POSITIVE_INFINITY;
}

export type Walked = { readonly states: readonly unknown[]; readonly isWhole: boolean };

/** Every state that presses lead to, nearest first; `isWhole` is false where there are too many to visit them all. */
export function walkAll(simulator: AnySimulator, start: unknown): Walked {
  const seen = new Map<string, unknown>([[JSON.stringify(start), start]]);
  const waiting = [start];
  for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
    if (seen.size >= MOST_STATES) return { states: [...seen.values()], isWhole: false };
    for (const press of simulator.presses(state)) {
      const next = simulator.next(state, press.action);
      const key = JSON.stringify(next);
      if (seen.has(key)) continue;
      seen.set(key, next);
      waiting.push(next);
    }
  }
  return { states: [...seen.values()], isWhole: true };
}

/** What is wrong with one state: no way to the end, an answer that is not offered, a press that leads nowhere without a word. */
export function faultsOf(simulator: AnySimulator, state: unknown): string[] {
  const faults: string[] = [];
  const left = answersLeft(simulator, state);
  if (left > MOST_ANSWERS) faults.push(`no end within ${MOST_ANSWERS} answers`);
  const presses = simulator.presses(state);
  const ids = presses.map(({ id }) => id);
  if (new Set(ids).size < ids.length) faults.push(`two presses of one name among ${ids.join(' ')}`);
  const answer = simulator.answer(state);
  if (answer !== undefined && !ids.includes(answer.id)) faults.push(`the answer ${answer.id} is not offered`);
  if (answer?.by === 'gesture') faults.push(`the answer ${answer.id} is a gesture only`);
  if (!simulator.isDone(state))
    for (const press of presses) faults.push(...faultOfPress(simulator, state, press, left));
  return faults;
}

function faultOfPress(
  simulator: AnySimulator,
  state: unknown,
  press: Press<unknown>,
  left: number,
): string[] {
  if (press.isNeutral === true) return [];
  const next = simulator.next(state, press.action);
  if (answersLeft(simulator, next) < left) return [];
  const said = simulator.said(next);
  return said?.pressed?.id === press.id && said.kind === 'again'
    ? []
    : [`${press.id} leads no nearer and is not spoken of`];
}
