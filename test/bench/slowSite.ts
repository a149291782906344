import type { Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { type Line, type SlowLine, slowLine } from './slowLine.ts';

/** Of what is under way, the system's own buffer in front of the line holds as much again and more. */
export const line: Line = { roundTrip: 150, down: 1_600_000, inFlight: 40_000 };

export async function listen(server: Server | NetServer): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

export type SlowSite = Pick<SlowLine, 'traffic' | 'hangUp'> & { readonly origin: string };

/** What listens on `port`, at the end of the slow line. */
export async function slowOrigin(scheme: 'http' | 'https', port: number): Promise<SlowSite> {
  const { server, ...rest } = slowLine(port, line);
  return { origin: `${scheme}://localhost:${await listen(server)}/`, ...rest };
}

/** A built site on the server of `npm start`: HTTP/1.1, without encryption. */
export async function slowSite(folder: string): Promise<SlowSite> {
  return slowOrigin('http', await listen(siteServer({ folder, base: '/' })));
}
