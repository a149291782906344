import type { Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { type Line, slowLine, type Traffic } from './slowLine.ts';

export const line: Line = { roundTrip: 150, down: 1_600_000, inFlight: 64_000 };

export async function listen(server: Server | NetServer): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** A built site at the end of the slow line, on the server of `npm start`: HTTP/1.1, without encryption. */
export async function slowSite(folder: string): Promise<{ origin: string; traffic: Traffic }> {
  const { server, traffic } = slowLine(await listen(siteServer({ folder, base: '/' })), line);
  return { origin: `http://localhost:${await listen(server)}/`, traffic };
}
