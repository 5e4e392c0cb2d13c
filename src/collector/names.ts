// Names that organisers type: of a venue, a town, themselves. They are shown as text on every screen and in the CSV.

/** Line breaks, tabs, other controls, and signs that turn the direction of writing around. */
const UNFIT = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

/** The name without outer spaces, in one form of Unicode; `undefined` when nothing or something unfit is left. */
export function readName(typed: string): string | undefined {
  const name = typed.normalize('NFC').trim();
  return name === '' || UNFIT.test(name) ? undefined : name;
}
