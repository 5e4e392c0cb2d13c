// A code the organiser shows becomes this phone's right to send. No name and no device is asked.
import * as v from 'valibot';

import { joinCode, readCode, type EnrolmentReply, type Venue } from '#shared/enrolment.ts';
import { changeSettings, type Settings } from '#storage/settings-store.ts';

import { enrol, type EnrolAnswer } from './collector-client.ts';
import { refreshPlan } from './refresh-plan.ts';
import { REAL_PARTS, type SendingParts } from './send-outbox.ts';
import { onlyStorageTrouble, sendInBackground } from './send-when-possible.ts';

export type JoinOutcome = 'joined' | 'wrong-code' | 'offline' | 'too-many' | 'not-the-collector' | 'later';

/**
 * Joins with a code as a person typed it. Everything that waited because the phone had not joined, or no longer, goes at once.
 * What cannot be a code is told without asking the collector. Throws what storage throws.
 */
export async function joinClass(typed: string, parts: SendingParts = REAL_PARTS): Promise<JoinOutcome> {
  const code = readCode(typed);
  if (!v.is(joinCode, code)) return 'wrong-code';
  // A code works once. A phone with no room for the token says so before it is used up.
  await changeSettings({});
  const answer = await enrol(code, parts.send);
  if (answer.word !== 'enrolled') return whyNot(answer);
  await keepAccess(answer.reply);
  // The phone has joined, whatever becomes of these.
  void refreshPlan(parts).catch(onlyStorageTrouble);
  sendInBackground(true, parts);
  return 'joined';
}

async function keepAccess({ token, expiresOn, municipality }: EnrolmentReply): Promise<void> {
  await changeSettings((now) => ({
    access: { token, expiresOn, municipality, venues: venuesOf(now, municipality.code) },
    pause: null,
  }));
}

/** Until the plan arrives, the venues known from the same town. */
function venuesOf({ access }: Settings, municipalityCode: string): Venue[] {
  return access?.municipality.code === municipalityCode ? access.venues : [];
}

function whyNot(answer: Exclude<EnrolAnswer, { word: 'enrolled' }>): JoinOutcome {
  if (answer.word === 'refused') return answer.reason === 'wrong-code' ? 'wrong-code' : 'later';
  if (answer.status === 429) return 'too-many';
  switch (answer.reason) {
    case 'no-network':
      return 'offline';
    case 'log-in-page':
      return 'not-the-collector';
    case 'busy':
    case 'tomorrow':
      return 'later';
  }
}
