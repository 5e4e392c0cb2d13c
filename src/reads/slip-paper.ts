// What is printed on the paper of a practice slip, to be read by a phone and by a person?
import { SLIPS as FACTS } from '#content/slips.ts';
import type { PracticeSlip } from '#core/lesson/practice-slip.ts';
import {
  DECOYS,
  DECOY_IDS,
  SLIPS,
  SLIP_IDS,
  type DecoyId,
  type SlipNumber,
} from '#core/scan/practice-papers.ts';

export type SlipPaper = {
  readonly facts: PracticeSlip;
  readonly number: SlipNumber;
  /** The text of the one code that counts. */
  readonly code: string;
  /** The codes of the leaflet beside it, which do not. */
  readonly decoys: readonly { readonly id: DecoyId; readonly code: string }[];
};

/** The paper of this slip; undefined if there is no such slip. */
export function slipPaper(name: string): SlipPaper | undefined {
  const id = SLIP_IDS.find((one) => one === name);
  const facts = FACTS[name];
  if (id === undefined || facts === undefined) return undefined;
  const decoys = DECOY_IDS.map((decoy) => ({ id: decoy, code: DECOYS[decoy].code }));
  return { facts, ...SLIPS[id], decoys };
}
