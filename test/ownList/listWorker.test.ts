import { type Endpoint, proxy, wrap } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import municipalities from '../../data/gazetteer/municipalities.json' with { type: 'json' };
import type { ListWorker } from '../../src/ownList/listWorker.ts';
import { diskFetch } from '../support/diskFetch.ts';

const { port1, port2 } = new MessageChannel();

afterEach(() => {
  port1.close();
});

/** The worker's own module at the other end of a real channel, as a page has it. */
async function startWorker() {
  diskFetch();
  for (const name of ['addEventListener', 'removeEventListener', 'postMessage'] as const) {
    vi.stubGlobal(name, port1[name].bind(port1));
  }
  port1.start();
  await import('../../src/ownList/listWorker.ts');
  const worker = wrap<ListWorker>(port2 as unknown as Endpoint);
  await worker.open({ country: '/data/generated/country.json', map: '/data/generated/map.json' });
  return worker;
}

test('all that the worker tells of its progress has been heard when it answers', async () => {
  const worker = await startWorker();
  const phrases = municipalities.map(({ name }) => ({ key: name, place: name, within: '' }));
  let told = 0;
  let heard = 0;
  const listen = async () => {
    told += 1;
    await new Promise((resolve) => setTimeout(resolve, 200));
    heard += 1;
  };
  const placed = await worker.place(phrases, {}, 'nb', proxy(listen));
  expect(placed).toHaveLength(phrases.length);
  expect(told).toBeGreaterThan(0);
  expect(heard).toBe(told);
}, 60_000);
