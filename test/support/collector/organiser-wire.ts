import { hashSecret, newSecret } from '../../../src/collector/secrets.ts';
// What the organiser's pages send, in short.
import {
  type Collector,
  JSON_FROM_OUR_PAGE,
  PASSWORD,
  random,
  TOWN,
  aCollector,
  asOrganiser,
} from './a-collector.ts';

type Wire = Pick<Collector, 'app'>;

/** Status and body of a refusal. */
export const errorOf = async (reply: Response): Promise<[number, unknown]> => [
  reply.status,
  await reply.json(),
];

export const post = ({ app }: Wire, path: string, body: unknown, headers: Record<string, string> = {}) =>
  Promise.resolve(
    app.request(`/api/v1/organiser/${path}`, {
      method: 'POST',
      headers: { ...JSON_FROM_OUR_PAGE, ...headers },
      body: JSON.stringify(body),
    }),
  );

export const signIn = (wire: Wire, password = PASSWORD, name = '田中', cookie = '') =>
  post(wire, 'sign-in', { name, password }, { cookie });

export const me = ({ app }: Wire, cookie: string) =>
  Promise.resolve(app.request('/api/v1/organiser/me', asOrganiser(cookie)));

export const aSetUp = (changes = {}) => ({
  municipality: TOWN,
  name: '田中',
  password: PASSWORD,
  ...changes,
});

/** A collector before its set-up, with the secret of the link. */
export async function openCollector() {
  const collector = await aCollector();
  const secret = newSecret(random);
  await collector.database.organisers.openSetUp(hashSecret(secret));
  return { ...collector, secret };
}

/** The same request as if from this address. */
export const fromAddress = (
  { app }: Wire,
  remoteAddress: string,
  { path, body }: { path: string; body: unknown },
) =>
  Promise.resolve(
    app.request(
      path,
      { method: 'POST', headers: JSON_FROM_OUR_PAGE, body: JSON.stringify(body) },
      { incoming: { socket: { remoteAddress } } },
    ),
  );
