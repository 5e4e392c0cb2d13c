import type { JoinCodeReply } from '#shared/organiser.ts';
import { postJoinCode, type OrganiserAnswer } from '#sync/organiser-client.ts';

/** The organiser makes a code with which one phone joins the town's classes. */
export function makeJoinCode(): Promise<OrganiserAnswer<JoinCodeReply>> {
  return postJoinCode();
}
