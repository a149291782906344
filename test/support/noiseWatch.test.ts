import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { type Noisy, noiseWatch } from './noiseWatch.ts';

function quietScope(): Noisy {
  return {
    console: { error: () => undefined, warn: () => undefined },
    fetch: async () => 'answer',
    WebSocket: class {},
    XMLHttpRequest: class {},
  };
}

test('a request to another machine is refused and told, also where the code swallows it', () => {
  const scope = quietScope();
  const watch = noiseWatch(scope);
  watch.start();
  expect(() => (scope.fetch as typeof fetch)('https://example.org/a')).toThrow('network');
  expect(() => new (scope.WebSocket as typeof WebSocket)('wss://example.org/')).toThrow('network');
  expect(() => new (scope.XMLHttpRequest as typeof XMLHttpRequest)()).toThrow('network');
  expect(() => connect({ host: '192.0.2.1', port: 80 })).toThrow('network');
  expect(watch.stop()).toEqual([
    'fetch https://example.org/a',
    'WebSocket wss://example.org/',
    'XMLHttpRequest',
    'connection to 192.0.2.1',
  ]);
});

test('a relative address counts as a request: in a unit test nobody answers it', () => {
  const scope = quietScope();
  const watch = noiseWatch(scope);
  watch.start();
  expect(() => (scope.fetch as typeof fetch)('/data.json')).toThrow('network');
  expect(watch.stop()).toEqual(['fetch /data.json']);
});

test('a server on this machine may be asked', async () => {
  const scope = quietScope();
  const watch = noiseWatch(scope);
  watch.start();
  await expect((scope.fetch as typeof fetch)('http://127.0.0.1:9/')).resolves.toBe('answer');
  expect(watch.stop()).toEqual([]);
});

test('console errors and warnings are told, and all is put back afterwards', () => {
  const scope = quietScope();
  const { fetch: before } = scope;
  const { error } = scope.console;
  const watch = noiseWatch(scope);
  watch.start();
  scope.console.error('bad', 1);
  scope.console.warn('odd');
  expect(watch.stop()).toEqual(['console.error: bad 1', 'console.warn: odd']);
  expect(scope.fetch).toBe(before);
  expect(scope.console.error).toBe(error);
  scope.console.error('said after the test');
  watch.start();
  expect(watch.stop()).toEqual([]);
});
