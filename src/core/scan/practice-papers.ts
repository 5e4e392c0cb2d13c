// What is printed on practice papers to be read by a phone: the codes and numbers of the slips, and the codes of the leaflet
// beside them. A code holds a sentence for whoever reads it with something else: no amount, no name, no payee, no address of
// the web. Its last part is the CRC-16/CCITT-FALSE of what stands before it, so that a printer's slip shows.
// Printed papers stay in use for years: a code once released is never changed, only followed by another.
import papers from './practice-papers.json' with { type: 'json' };

export type SlipId = keyof typeof papers.slips;
/** A code of the leaflet that belongs to no slip: a notice (N01) and a campaign (C01). */
export type DecoyId = keyof typeof papers.decoys;

/** The four parts of a slip's number, as printed: 収納機関番号, 納付番号, 確認番号, 納付区分. */
export type SlipNumber = {
  readonly agency: string;
  readonly payment: string;
  readonly check: string;
  readonly category: string;
};

export type PaperSlip = { readonly code: string; readonly number: SlipNumber };

export const SLIPS: Readonly<Record<SlipId, PaperSlip>> = papers.slips;
export const DECOYS: Readonly<Record<DecoyId, { readonly code: string }>> = papers.decoys;

export const SLIP_IDS = Object.keys(SLIPS) as readonly SlipId[];
export const DECOY_IDS = Object.keys(DECOYS) as readonly DecoyId[];

/** What every practice code begins with, those of other editions too. */
export const PRACTICE_HEAD = 'RENSHU1;';
