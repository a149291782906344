import { connect, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type Line, slowLine } from './slowLine.ts';
import { listen } from './slowSite.ts';

const line: Line = { roundTrip: 20, down: 8_000_000, inFlight: 100_000 };

/** A connection through the line to a server that does what it is told with each. */
async function lineTo(serve: (socket: Socket) => void) {
  const site = createServer((socket) => {
    socket.on('error', () => {});
    serve(socket);
  });
  const { server, traffic } = slowLine(await listen(site), line);
  const port = await listen(server);
  onTestFinished(() => {
    site.close();
    server.close();
  });
  return { traffic, open: () => connect(port, '127.0.0.1') };
}

async function received(socket: Socket): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of socket) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const content = (length: number) => Buffer.from(Uint8Array.from({ length }, (_, at) => at % 251));

test('brings every byte in its order, no faster than the line, and counts it', async () => {
  const sent = content(100_000);
  const { traffic, open } = await lineTo((socket) => socket.end(sent));
  const start = performance.now();
  expect((await received(open())).equals(sent)).toBe(true);
  // 100 ms of line at one byte a microsecond, and a way of 10; timers may be a millisecond early.
  expect(performance.now() - start).toBeGreaterThan(100);
  expect(traffic).toEqual({ bytes: 100_000, connections: 1 });
});

test('connections share it evenly, whichever began first', async () => {
  let sent = 100_000;
  const { open } = await lineTo((socket) => {
    socket.end(content(sent));
    sent = 20_000;
  });
  let ofFirst = 0;
  const first = received(open().on('data', ({ length }: Buffer) => (ofFirst += length)));
  await received(open());
  // As much as the second, and what it was ahead by.
  expect(ofFirst).toBeLessThan(60_000);
  await first;
  expect(ofFirst).toBe(100_000);
});
