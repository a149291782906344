import { connect, createServer, type Server, type Socket } from 'node:net';

export type Line = {
  /** Milliseconds there and back. */
  readonly roundTrip: number;
  /** Bits a second towards the browser, shared by all connections. */
  readonly down: number;
};

export type Traffic = { bytes: number; connections: number };

/** What a packet of the usual size carries, in bytes: as finely as connections share the line. */
const packet = 1400;

/**
 * A line to `port` of this machine as slow as `line`. It stands between browser and server, so that it
 * slows what workers ask for as well, and counts every byte that comes down.
 */
export function slowLine(port: number, line: Line): { server: Server; traffic: Traffic } {
  const traffic: Traffic = { bytes: 0, connections: 0 };
  const oneWay = line.roundTrip / 2;
  const millisecondsPerByte = 8000 / line.down;
  let lineFree = 0;
  const send = (to: Socket, data: Buffer) => {
    for (let start = 0; start < data.length; start += packet) {
      const piece = data.subarray(start, start + packet);
      const now = performance.now();
      lineFree = Math.max(now, lineFree) + piece.length * millisecondsPerByte;
      setTimeout(() => to.writable && to.write(piece), lineFree - now + oneWay);
    }
    traffic.bytes += data.length;
  };
  const server = createServer((browser) => {
    traffic.connections += 1;
    const site = connect(port, '127.0.0.1');
    const later = (run: () => void, wait: number) => setTimeout(run, wait);
    // The connection itself takes a round trip before the first byte can be sent.
    const opened = performance.now() + line.roundTrip;
    browser.on('data', (data) => {
      const wait = Math.max(0, opened - performance.now()) + oneWay;
      later(() => site.writable && site.write(data), wait);
    });
    site.on('data', (data) => send(browser, data));
    browser.on('close', () => site.destroy());
    site.on('close', () =>
      later(() => browser.end(), lineFree - performance.now() + line.roundTrip),
    );
    browser.on('error', () => site.destroy());
    site.on('error', () => browser.destroy());
  });
  return { server, traffic };
}
