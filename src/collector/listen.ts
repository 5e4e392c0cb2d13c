// The one place with a socket. Draining: no new connection, requests under way are finished, at most 10 seconds.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener } from '@hono/node-server';

import { BootRefusal } from './database/collector-database.ts';

const DRAIN_LIMIT_MS = 9_000;
const IDLE_CHECK_MS = 50;
/** Slow senders are cut off: a report is 2 KiB, and a phone gives up after 30 s itself. */
const REQUEST_LIMIT_MS = 30_000;
const HEADERS_LIMIT_MS = 10_000;

export type Listening = { port: number; drain: () => Promise<void> };

/** Listens on every address of the machine; port 0 takes a free one. Throws `BootRefusal` when it may not. */
export async function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  port: number,
): Promise<Listening> {
  const limits = { requestTimeout: REQUEST_LIMIT_MS, headersTimeout: HEADERS_LIMIT_MS };
  const answer = getRequestListener(fetch);
  const server = createServer(limits, (incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refusalOf(error, port)));
    server.listen(port, resolve);
  });
  // A listening TCP server has an AddressInfo; the other forms are for pipes and closed servers.
  const address = server.address() as AddressInfo;
  return { port: address.port, drain: () => drain(server) };
}

function refusalOf(error: Error, port: number): BootRefusal {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  const why = isTaken ? 'another program uses it' : 'this machine does not allow it';
  return new BootRefusal(`Port ${port} cannot be opened: ${why}. Choose another with PORT.`, {
    cause: error,
  });
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    const limit = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(limit);
      resolve();
    });
  });
}
