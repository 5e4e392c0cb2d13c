// Each task as it begins and ends, and the places on the way that are hard to come by.
import { answer, next, start, TASKS, type State, type Task } from './model.ts';

const play = (task: Task, ...moves: readonly string[]): State =>
  moves.reduce((state, move) => next(state, { move }), start({ task }));

function toTheEnd(state: State): State {
  const press = answer(state);
  return press === undefined ? state : toTheEnd(next(state, press.action));
}

/** The states by name. */
export const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(TASKS.map((task) => [task, start({ task })])),
  ...Object.fromEntries(TASKS.map((task) => [`${task}: done`, toTheEnd(start({ task }))])),
  'tap: held too long': play('tap', 'long'),
  'tap: slipped': play('tap', 'slip'),
  'tap: other ways are told': play('tap', 'miss', 'miss', 'miss'),
  'sizes: two touched': play('sizes', 'big', 'middle'),
  'neighbours: the other one': play('neighbours', 'water'),
  'hold: let go early': play('hold', 'let-go'),
  'hold: told of the button': play('hold', 'let-go', 'let-go', 'let-go'),
  'slide-up: the cat is in sight': play('slide-up', 'slide-up', 'slide-up'),
  'slide-up: touched instead': play('slide-up', 'picture'),
  'slide-side: no card on that side': play('slide-side', 'slide-right', 'slide-right'),
  'spread: large': play('spread', 'bigger', 'bigger'),
  'back-home: gone back': play('back-home', 'back'),
  'back-home: the other phone': play('back-home', 'back', 'home'),
  'back-home: the other phone, gone back': play('back-home', 'back', 'home', 'back-top'),
};
