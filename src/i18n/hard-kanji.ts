// Which words get a reading in ふりがな mode: those with a kanji that primary school does not teach. The list is loaded only
// when that mode is on; until then nothing is hard.
let known: ReadonlySet<string> | undefined;

/** Loads the list of kanji taught in primary school. */
export async function loadHardKanji(): Promise<void> {
  const { EDUCATION_KANJI } = await import('./education-kanji.ts');
  // 々 only says a kanji again; it counts as a kanji and stands in no school year.
  known = new Set(`${EDUCATION_KANJI}々`);
}

/** True if the text holds a kanji outside the 1,026 of primary school. False before `loadHardKanji`. */
export function isHard(text: string): boolean {
  return Array.from(text).some((letter) => /\p{Script=Han}/u.test(letter) && known?.has(letter) === false);
}
