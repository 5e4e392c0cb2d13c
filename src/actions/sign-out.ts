import { postSignOut, type OrganiserTrouble } from '#sync/organiser-client.ts';

/** The organiser goes out: what comes next on this computer needs name and password again. */
export async function signOut(): Promise<'ok' | OrganiserTrouble> {
  return (await postSignOut()).word;
}
