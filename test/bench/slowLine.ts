import { connect, createServer, type Server, type Socket } from 'node:net';

export type Line = {
  /** Milliseconds there and back. */
  readonly roundTrip: number;
  /** Bits a second towards the browser, which connections share evenly, packet by packet. */
  readonly down: number;
  /** Bytes of one connection that may be under way at once. What a server still has, it can still put in order. */
  readonly inFlight: number;
};

export type Traffic = { bytes: number; connections: number };

export type SlowLine = {
  readonly server: Server;
  readonly traffic: Traffic;
  /** Cuts every connection, so that the next visit begins with a new one. */
  readonly hangUp: () => void;
};

/** What a packet of the usual size carries, in bytes. */
const packet = 1400;

/** Hands on what it is given after a while, and always in the order in which it was given: timers may swap. */
function delayed<Item>(arrive: (item: Item) => void): (item: Item, wait: number) => void {
  const underWay: Item[] = [];
  return (item, wait) => {
    underWay.push(item);
    setTimeout(() => arrive(underWay.shift() as Item), wait);
  };
}

/** Packets for one browser's connection; null is its end. */
type Queue = {
  readonly packets: (Buffer | null)[];
  readonly leave: (packet: Buffer | null) => void;
};

/** The part that all connections share: it carries one packet at a time, of each connection in turn. */
class Bottleneck {
  readonly #queues: Queue[] = [];
  readonly #millisecondsPerByte: number;
  #free = 0;
  #isBusy = false;

  constructor({ down }: Line) {
    this.#millisecondsPerByte = 8000 / down;
  }

  add(queue: Queue, packet: Buffer | null): void {
    if (queue.packets.length === 0) this.#queues.push(queue);
    queue.packets.push(packet);
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#free = Math.max(performance.now(), this.#free);
    this.#carry();
  }

  /** Timers come late on a busy machine: what is due by the line's own clock then leaves at once. */
  #carry(): void {
    while (this.#free <= performance.now()) {
      const queue = this.#queues.shift();
      if (!queue) {
        this.#isBusy = false;
        return;
      }
      const [first = null] = queue.packets.splice(0, 1);
      if (queue.packets.length > 0) this.#queues.push(queue);
      this.#free += (first?.length ?? 0) * this.#millisecondsPerByte;
      queue.leave(first);
    }
    setTimeout(() => this.#carry(), this.#free - performance.now());
  }
}

/**
 * A line to `port` of this machine as slow as `line`. It stands between browser and server, so that it
 * slows what workers ask for as well, and counts every byte that comes down.
 */
export function slowLine(port: number, line: Line): SlowLine {
  const traffic: Traffic = { bytes: 0, connections: 0 };
  const oneWay = line.roundTrip / 2;
  const bottleneck = new Bottleneck(line);
  const browsers = new Set<Socket>();
  const server = createServer((browser) => {
    traffic.connections += 1;
    browsers.add(browser);
    let inFlight = 0;
    const arrive = delayed<Buffer | null>((data) => {
      if (!browser.writable) return;
      if (data) browser.write(data);
      else browser.end();
    });
    const confirm = delayed<number>((length) => {
      inFlight -= length;
      if (inFlight < line.inFlight) site.resume();
    });
    const queue: Queue = {
      packets: [],
      leave: (data) => {
        traffic.bytes += data?.length ?? 0;
        arrive(data, oneWay);
        confirm(data?.length ?? 0, line.roundTrip);
      },
    };
    const site: Socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        // No more than a packet is taken from the server at a time.
        buffer: Buffer.alloc(packet),
        callback: (length, buffer) => {
          bottleneck.add(queue, Buffer.from(buffer.subarray(0, length)));
          inFlight += length;
          return inFlight < line.inFlight;
        },
      },
    });
    const ask = delayed<Buffer>((data) => site.writable && site.write(data));
    // The connection itself takes a round trip before the first byte can be sent.
    const opened = performance.now() + line.roundTrip;
    browser.on('data', (data) => ask(data, Math.max(0, opened - performance.now()) + oneWay));
    browser.on('close', () => {
      // What nobody waits for any more is not in the way of the next page.
      queue.packets.length = 0;
      browsers.delete(browser);
      site.destroy();
    });
    site.on('close', () => bottleneck.add(queue, null));
    browser.on('error', () => site.destroy());
    // Its `close` follows.
    site.on('error', () => {});
  });
  const hangUp = () => {
    for (const browser of browsers) browser.destroy();
  };
  return { server, traffic, hangUp };
}
