// From which network a request comes, for rate limits only: it goes into a keyed hash and nowhere else.
import type { Asked, Parts } from './parts.ts';

/** The /24 (IPv4) or /48 (IPv6) of the caller; behind a trusted proxy, of the address the proxy wrote last. */
export function networkOf(c: Asked, config: Parts['config']): string {
  const forwarded = config.trustsProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  const address = forwarded ?? c.env?.incoming?.socket.remoteAddress ?? 'unknown';
  const four = /(?:^|:)(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(address)?.[1];
  return four ?? firstGroups(address);
}

/** `2001:db8::1` and `2001:0db8:0:1::9` share their first three groups. */
function firstGroups(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) while (groups.length < 3) groups.push('0');
  return groups
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
