// The collector's word that a report is on its disk.
import * as v from 'valibot';

import { hexId, sha256Hex } from './forms.ts';

/**
 * `rev` and `hash` are those of the stored report; `superseded` says that a newer rev than the one just sent was already
 * there. `epoch` changes when a backup was restored: then the phone sends everything it keeps again.
 */
export const acknowledgement = v.strictObject({
  id: hexId,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: sha256Hex,
  epoch: hexId,
  superseded: v.boolean(),
});
export type Acknowledgement = v.InferOutput<typeof acknowledgement>;
