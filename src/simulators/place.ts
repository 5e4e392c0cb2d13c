// A practice screen told as a table: places, and the presses that lead from one to the next. Made for drills in which nothing is
// counted or written: what matters is which button is pressed where.

/** Where a press leads and what is said of it. */
export type Way = {
  readonly to: string;
  /** `right`: nearer to the end · `wrong`: elsewhere, and spoken of · `around`: neither, allowed at any time. */
  readonly kind: 'right' | 'wrong' | 'around';
  /** A sentence of the simulator's own words. */
  readonly key?: string;
  /** What the button bears in every language. */
  readonly letters?: string;
};

export type Place = {
  /** By the name of the press, in the order in which they are drawn. */
  readonly ways: Readonly<Record<string, Way>>;
  /** The press that leads to the end. A place without one is the end. */
  readonly answer?: string;
  /** What is asked here is the person's own judgement. */
  readonly isJudgement?: boolean;
};

/** The places of one drill. It begins at `start`. */
export type Scene = Readonly<Record<string, Place>> & { readonly start: Place };

const wayOf = (kind: Way['kind'], to: string, key: string | undefined): Way =>
  key === undefined ? { to, kind } : { to, kind, key };

/** A press that leads nearer to the end. */
export const right = (to: string, key?: string): Way => wayOf('right', to, key);

/** A press that leads elsewhere, and why. */
export const wrong = (to: string, key: string): Way => wayOf('wrong', to, key);

/** A press that is neither right nor wrong. */
export const around = (to: string, key?: string): Way => wayOf('around', to, key);

/** The same way under letters that are no words: a digit, an address. */
export const withLetters = (letters: string, way: Way): Way => ({ ...way, letters });

/** Where a drill ends. */
export const END: Place = { ways: {} };
