import * as v from 'valibot';

import { DEVICES } from '#core/lesson/device.ts';
import { municipality, venue } from '#shared/enrolment.ts';
import { day } from '#shared/forms.ts';

export const LANGUAGES = ['ja', 'ja-x-easy', 'en'] as const;

/** Everything this phone remembers about itself. Missing parts of an older record take these values, which never change. */
export const settings = v.object({
  language: v.optional(v.picklist(LANGUAGES), 'ja'),
  hasFurigana: v.optional(v.boolean(), false),
  textSize: v.optional(v.picklist(['standard', 'large', 'largest']), 'standard'),
  /** Which kind of phone the person holds; steps that differ by phone are told for this one. */
  device: v.optional(v.nullable(v.picklist(DEVICES)), null),
  /** Whether the words for tutors stand below each step; null: as long as this phone has joined a class. */
  showsTutorWords: v.optional(v.nullable(v.boolean()), null),
  speechRate: v.optional(v.picklist(['slow', 'normal', 'fast']), 'normal'),
  /** Set by joining a class; the token may only send. */
  access: v.optional(
    v.nullable(v.strictObject({ token: v.string(), expiresOn: day, municipality, venues: v.array(venue) })),
    null,
  ),
  /** Why sending waits for a person: the collector no longer knows this phone, or wants a newer app. */
  pause: v.optional(v.nullable(v.picklist(['join-again', 'update'])), null),
  lastVenue: v.optional(v.nullable(v.string()), null),
});
export type Settings = v.InferOutput<typeof settings>;
