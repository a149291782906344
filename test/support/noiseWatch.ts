import { Socket } from 'node:net';

/** Where the things stand that a page or a script can make noise with. */
export interface Noisy {
  console: Pick<Console, 'error' | 'warn'>;
  fetch?: unknown;
  XMLHttpRequest?: unknown;
  WebSocket?: unknown;
  EventSource?: unknown;
}

const clients = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'] as const;

/**
 * Watches for stray requests and for console errors and warnings.
 *
 * A test that means to complain spies on `console` itself; one that has a server of its own on
 * this machine may talk to it. All else is refused where it happens, and told by `stop`, so that
 * code which swallows the refusal is found out as well.
 */
export function noiseWatch(scope: Noisy): { start: () => void; stop: () => string[] } {
  let noises: string[] = [];
  let undo: (() => void)[] = [];

  const refuse = (what: string): never => {
    noises.push(what);
    throw new Error(`No test may touch the network: ${what}`);
  };

  const put = <Owner extends object, Key extends keyof Owner>(
    owner: Owner,
    key: Key,
    value: Owner[Key],
  ) => {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    Object.defineProperty(owner, key, { value, writable: true, configurable: true });
    undo.push(() => {
      if (before === undefined) delete owner[key];
      else Object.defineProperty(owner, key, before);
    });
  };

  return {
    start() {
      noises = [];
      for (const level of ['error', 'warn'] as const) {
        put(scope.console, level, (...words: unknown[]) => {
          noises.push(`console.${level}: ${words.map(String).join(' ')}`);
        });
      }
      for (const client of clients) {
        const original = scope[client];
        if (typeof original !== 'function') continue;
        put(scope, client, guarded(client, original, refuse));
      }
      const { connect } = Socket.prototype;
      put(Socket.prototype, 'connect', function (this: Socket, ...args: unknown[]) {
        const target = connectTarget(args);
        if (!isThisMachine(target)) refuse(`connection to ${target}`);
        return Reflect.apply(connect, this, args);
      } as typeof connect);
    },
    stop() {
      for (const step of undo.reverse()) step();
      undo = [];
      return noises;
    },
  };
}

/** The same client for addresses on this machine; a refusal for every other. */
function guarded(name: string, original: object, refuse: (what: string) => never): unknown {
  const check = (args: unknown[]) => {
    // An XMLHttpRequest gets its address later, and no unit test has a use for one.
    const address = name === 'XMLHttpRequest' ? '' : addressOf(args[0]);
    if (!isThisMachine(hostOf(address))) refuse(`${name} ${address}`.trim());
  };
  return new Proxy(original, {
    apply(target, self, args) {
      check(args);
      return Reflect.apply(target as () => unknown, self, args);
    },
    construct(target, args, newTarget) {
      check(args);
      return Reflect.construct(target as new () => object, args, newTarget);
    },
  });
}

function addressOf(input: unknown): string {
  return input instanceof Request ? input.url : String(input);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Node passes `connect` either its own normalised list, an options object, or port and host. */
function connectTarget([first, second]: unknown[]): string {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'object' && options !== null) {
    if ('path' in options && typeof options.path === 'string') return 'localhost';
    return 'host' in options ? String(options.host ?? 'localhost') : 'localhost';
  }
  return typeof second === 'string' ? second : 'localhost';
}

function isThisMachine(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]', '::1'].includes(host);
}
