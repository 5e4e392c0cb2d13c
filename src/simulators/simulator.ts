// The contract of a practice screen: a small machine (model.ts, pure, without preact) and a face (view.tsx, which holds no
// answer). A simulator is a folder, a line in registry.ts, a words file `simulators/<id>` in each language, and its tests.
import type { ComponentChildren } from 'preact';
import type { GenericSchema } from 'valibot';

/** A key of the simulator's words file: what to tell the resident about the last press. */
export type FeedbackKey = string;

export type SimulatorFace<State, Action> = {
  readonly state: State;
  act(this: void, action: Action): void;
};

// Written as methods, so that a host can hold any simulator as `Simulator<unknown, unknown, unknown>`.
export type Simulator<Settings, State, Action> = {
  /** What a lesson's plan may set; every setting has a default, so `{}` is always good. */
  readonly settings: GenericSchema<unknown, Settings>;
  start(this: void, settings: Settings): State;
  next(this: void, state: State, action: Action): State;
  isDone(this: void, state: State): boolean;
  said(this: void, state: State): FeedbackKey | undefined;
  View(this: void, face: SimulatorFace<State, Action>): ComponentChildren;
};

/** A simulator whose inside is its own business. */
export type AnySimulator = Simulator<unknown, unknown, unknown>;
