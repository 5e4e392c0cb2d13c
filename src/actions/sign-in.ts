import { postSignIn, type OrganiserTrouble } from '#sync/organiser-client.ts';

/** The organiser goes in with a name and a password. */
export async function signIn(name: string, password: string): Promise<'ok' | OrganiserTrouble> {
  if (name.trim() === '' || password === '') return 'unfit';
  return (await postSignIn(name.trim(), password)).word;
}
