import { connect } from 'node:net';
import * as v from 'valibot';

type Waiting = { resolve: (answer: unknown) => void; reject: (error: Error) => void };

const reply = v.tuple([
  v.literal(1),
  v.number(),
  v.nullable(v.object({ error: v.string(), message: v.string() })),
  v.unknown(),
]);

/**
 * Firefox's socket. Messages are JSON, each after its length and a colon: [0, id, name, parameters] there,
 * [1, id, error, answer] back, and first of all a greeting.
 */
export function marionette(port: number) {
  const waiting = new Map<number, Waiting>();
  const socket = connect(port, '127.0.0.1');
  let received: Buffer = Buffer.alloc(0);
  let lastId = 0;
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (colon < 0 || received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      if (!v.is(reply, message)) continue;
      const [, id, error, answer] = message;
      if (error) waiting.get(id)?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed its socket'));
  });
  return {
    call: (name: string, parameters: object) =>
      new Promise<unknown>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const message = JSON.stringify([0, lastId, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}
