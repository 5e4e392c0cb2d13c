import * as v from 'valibot';

import { municipality } from '#shared/enrolment.ts';
import { hasValidCheckDigit, password, setUpRequest, signInName } from '#shared/organiser.ts';
import { postSetUp, type OrganiserTrouble } from '#sync/organiser-client.ts';

/** As a person wrote it. `secret` is what followed `#` in the link. */
export type TownForm = {
  readonly secret: string;
  readonly town: string;
  readonly code: string;
  readonly name: string;
  readonly password: string;
};

/** What does not fit yet. 'code-short': no six figures. 'code-check': six, but the last does not follow from the others. */
export type UnfitPart = 'town' | 'code-short' | 'code-check' | 'name' | 'password';

/** The figures as typed on any keyboard, full width and spaces included. */
const readTownCode = (typed: string) => typed.normalize('NFKC').replaceAll(/[\s-]/gu, '');

function codeTrouble(code: string): UnfitPart[] {
  if (!v.is(municipality.entries.code, code)) return ['code-short'];
  return hasValidCheckDigit(code) ? [] : ['code-check'];
}

/** What of the form the collector would not take, from top to bottom. */
export function unfitPartsOf(form: TownForm): UnfitPart[] {
  return [
    ...(v.is(municipality.entries.name, form.town.trim()) ? [] : (['town'] as const)),
    ...codeTrouble(readTownCode(form.code)),
    ...(v.is(signInName, form.name) ? [] : (['name'] as const)),
    ...(v.is(password, form.password) ? [] : (['password'] as const)),
  ];
}

/** The first organiser sets the town up with the link of the first start, and is signed in by it. */
export async function setUpTown(form: TownForm): Promise<'ok' | OrganiserTrouble> {
  const request = v.safeParse(setUpRequest, {
    secret: form.secret,
    municipality: { code: readTownCode(form.code), name: form.town.trim() },
    name: form.name,
    password: form.password,
  });
  if (request.success) return (await postSetUp(request.output)).word;
  // With every part in order, it is the secret that is none: a link cut short.
  return unfitPartsOf(form).length === 0 ? 'set-up-closed' : 'unfit';
}
