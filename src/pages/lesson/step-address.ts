// LINE opens links in a browser of its own, which keeps nothing; with this word it hands them to the phone's browser (LINE's URL scheme).
const OUT_OF_LINE = 'openExternalBrowser=1';

/** The whole address of a screen, as it is given to other phones. */
export const stepAddress = (origin: string, path: string): string => `${origin}${path}?${OUT_OF_LINE}`;
