// The same strict headers on every answer: pages, assets, replies, refusals.
import { createMiddleware } from 'hono/factory';

import type { Env, Parts } from './parts.ts';
import type { Site } from './site/load-site.ts';

/** Everything a page could ask a phone for is off, but the camera of the scanner. */
const OFF = [
  'accelerometer',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Sets CSP (with the hashes of the pages' inline styles and scripts), HSTS on an https origin, and the rest, after the answer. */
export function securityHeaders({ config, site }: Parts) {
  const headers = Object.entries(headersFor(site, config.origin?.startsWith('https:') ?? false));
  return createMiddleware<Env>(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  });
}

function headersFor(site: Site, isHttps: boolean): Record<string, string> {
  return {
    'content-security-policy': policyFor(site),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': ['camera=(self)', ...OFF.map((name) => `${name}=()`)].join(', '),
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

function policyFor({ styleHashes, scriptHashes }: Site): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker-address',
  ].join('; ');
}
