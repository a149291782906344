import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchJson } from '../../src/state/fetchJson.ts';
import { watchVersion } from '../../src/state/newVersion.ts';
import { startStore, store } from '../../src/state/store.ts';
import { startView } from '../../src/state/view.ts';

const page = (script: string) => `<script type="module" src="/assets/${script}.js"></script>`;

/** The page's own first script, which nothing here is to load. */
const own = document.createElement('script');
own.setAttribute('src', '/assets/index-one.js');

let end = () => {};

beforeEach(() => {
  startStore(startView('nb', { kind: 'explore' }));
  vi.spyOn(document, 'querySelector').mockReturnValue(own);
  end = watchVersion();
});
afterEach(() => end());

/** The host answers for its data with `status`, and with `published` for the page. */
function host(status: number, published: string) {
  const answer = vi.fn(async (url: string) =>
    url.endsWith('.json') ? new Response('{}', { status }) : new Response(published),
  );
  vi.stubGlobal('fetch', answer);
  return answer;
}

test('data that is gone from a site published anew is a sign of it', async () => {
  host(404, page('index-two'));
  await expect(fetchJson('/assets/map-1.json')).rejects.toThrow('/assets/map-1.json: HTTP 404');
  await vi.waitFor(() => expect(store.getState().outdated).toBe(true));
});

test.each([
  ['gone from the same version', 404, 2],
  ['held back by a host in trouble', 503, 1],
  ['there', 200, 1],
])('data that is %s is none', async (_, status, requests) => {
  const answer = host(status, page('index-one'));
  await fetchJson('/assets/map-1.json').catch(() => {});
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(requests));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(store.getState().outdated).toBe(false);
});
