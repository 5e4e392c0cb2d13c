// Follows fingers from the first one down to the last one up.
import type { Contact } from './measure.ts';

export type Point = { readonly x: number; readonly y: number };

/** What is under way, for a picture that follows the finger. */
export type Live = {
  readonly isDown: boolean;
  readonly dx: number;
  readonly dy: number;
  readonly ratio: number;
  readonly target: string | undefined;
};
export const REST: Live = { isDown: false, dx: 0, dy: 0, ratio: 1, target: undefined };

/** A contact that has ended, when it began, and what it began on. */
export type Ended = {
  readonly contact: Contact;
  readonly beganMs: number;
  readonly target: string | undefined;
};

type Begun = { readonly at: Point; readonly ms: number; readonly target: string | undefined };

/** Holds where the fingers are. Fingers it was not told of are none of its own. */
export class Fingers {
  readonly #at = new Map<number, Point>();
  #begun: Begun | undefined;
  #last: Point = { x: 0, y: 0 };
  #most = 0;
  #apart = 0;
  #ratio = 1;
  #isBroken = false;

  forget(): void {
    this.#at.clear();
    this.#begun = undefined;
    this.#most = 0;
    this.#apart = 0;
    this.#ratio = 1;
    this.#isBroken = false;
  }

  live(): Live {
    if (this.#begun === undefined) return REST;
    const { at, target } = this.#begun;
    const moved = this.#most === 1 ? { dx: this.#last.x - at.x, dy: this.#last.y - at.y } : { dx: 0, dy: 0 };
    return { isDown: true, ...moved, ratio: this.#ratio, target };
  }

  down(id: number, begun: Begun): void {
    this.#begun ??= begun;
    this.#last = begun.at;
    this.#at.set(id, begun.at);
    this.#most = Math.max(this.#most, this.#at.size);
    if (this.#at.size === 2) this.#apart = this.#distance();
  }

  move(id: number, at: Point): void {
    if (!this.#at.has(id)) return;
    this.#at.set(id, at);
    this.#last = at;
    if (this.#at.size === 2 && this.#apart > 0) this.#ratio = this.#distance() / this.#apart;
  }

  /** The browser took the finger for something else: the contact means nothing. */
  cancel(id: number): void {
    if (!this.#at.delete(id)) return;
    this.#isBroken = true;
    if (this.#at.size === 0) this.forget();
  }

  /** A finger was lifted. With the last one the contact has ended. */
  up(id: number, at: Point, ms: number): Ended | undefined {
    this.move(id, at);
    if (!this.#at.delete(id) || this.#at.size > 0) return undefined;
    const ended = this.#isBroken ? undefined : this.#end(at, ms);
    this.forget();
    return ended;
  }

  #end(at: Point, ms: number): Ended | undefined {
    if (this.#begun === undefined) return undefined;
    const { at: from, ms: beganMs, target } = this.#begun;
    const moved = { dx: at.x - from.x, dy: at.y - from.y };
    return {
      contact: { ...moved, ms: ms - beganMs, fingers: this.#most, ratio: this.#ratio },
      beganMs,
      target,
    };
  }

  #distance(): number {
    const [one, other] = [...this.#at.values()];
    return one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);
  }
}
