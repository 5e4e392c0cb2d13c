import { createContext } from 'preact';

/** Begins the step on the screen anew, as if it had just been opened. */
export const Afresh = createContext<() => void>(() => undefined);
