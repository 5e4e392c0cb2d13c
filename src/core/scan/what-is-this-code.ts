// Only our own practice codes are accepted, each as a whole: what a real slip's code looks like is not known to us, so there is
// nothing to recognise and nothing to parse.
import { guessWhat, type Guess } from './guess.ts';
import { DECOYS, DECOY_IDS, SLIPS, SLIP_IDS, type DecoyId, type SlipId } from './practice-papers.ts';

/** What was read. A refusal carries a guess and never a letter of the text. */
export type Seen =
  | { readonly kind: 'practice'; readonly slip: SlipId }
  | { readonly kind: 'decoy'; readonly decoy: DecoyId }
  | { readonly kind: 'refused'; readonly guess: Guess };

/** Judges the text of one code, as a reader gave it. */
export function whatIsThisCode(text: string): Seen {
  const slip = SLIP_IDS.find((id) => SLIPS[id].code === text);
  if (slip !== undefined) return { kind: 'practice', slip };
  const decoy = DECOY_IDS.find((id) => DECOYS[id].code === text);
  if (decoy !== undefined) return { kind: 'decoy', decoy };
  return { kind: 'refused', guess: guessWhat(text) };
}

const ORDER = ['practice', 'decoy', 'refused'] as const;

/** Judges all codes of one picture: our slip counts first, then our leaflet; what is foreign, only if nothing else is there. Undefined if there is no code. */
export function whatIsInPicture(texts: readonly string[]): Seen | undefined {
  const all = texts.map(whatIsThisCode);
  return ORDER.map((kind) => all.find((seen) => seen.kind === kind)).find((seen) => seen !== undefined);
}
