/** What was typed of a code: width and case folded, everything but letters and figures left out. */
export const codeLetters = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/gu, '');

/** The letters in groups of five, as on the organiser's screen. */
export const groupLetters = (typed: string): string => codeLetters(typed).replaceAll(/(.{5})(?=.)/gu, '$1 ');
