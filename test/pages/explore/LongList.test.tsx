import { act, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { manyClusters } from '../../../src/cartography/mapLimits.ts';
import { loadLanguage } from '../../../src/i18n/loadLanguage.ts';
import { MessagesProvider } from '../../../src/i18n/MessagesContext.tsx';
import { ClusterList } from '../../../src/pages/explore/ClusterList.tsx';
import { filterSector } from '../../../src/state/actions.ts';
import { SiteProvider } from '../../../src/state/site.ts';
import { startStore } from '../../../src/state/store.ts';
import { startView } from '../../../src/state/view.ts';
import { manySite } from '../../support/manySite.ts';
import { renderPart } from '../../support/renderPart.tsx';

const few = manySite(manyClusters);
const many = manySite(manyClusters + 1);

const panel = { height: 600, item: 100 };

/** A panel that scrolls, as tests have no layout: its height, and that of every item. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(panel.height);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.matches('li') ? panel.item : this.childElementCount * panel.item;
  });
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(
    many.clusters.length * panel.item,
  );
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const scrolled = document.querySelector('.panel-body')?.scrollTop ?? 0;
    return new DOMRect(0, this.matches('ul') ? -scrolled : 0, 300, 0);
  });
});

const inPanel = (
  <div className="panel-body">
    <ClusterList />
  </div>
);
const items = () => [...document.querySelectorAll('.cluster-list li')];
const positions = () => items().map((item) => Number(item.getAttribute('aria-posinset')));

async function rendered() {
  const result = await renderPart(inPanel, {}, many);
  await waitFor(() => expect(document.querySelector('.virtual li')).not.toBeNull());
  const body = document.querySelector<HTMLElement>('.panel-body');
  if (!body) throw new Error('there is no panel');
  const scrollTo = (top: number) =>
    act(async () => {
      body.scrollTop = top;
      body.dispatchEvent(new Event('scroll'));
    });
  return { ...result, scrollTo };
}

test('up to the limit the list has all its items, and says nothing more of them', async () => {
  await renderPart(inPanel, {}, few);
  await act(async () => {
    await import('../../../src/pages/explore/virtualRange.ts');
  });
  expect(items()).toHaveLength(manyClusters);
  expect(document.querySelector('.virtual')).toBeNull();
  expect(document.querySelector('[aria-setsize]')).toBeNull();
});

describe('above the limit', () => {
  test('the page has every cluster as a link before any script', async () => {
    const { messages } = await loadLanguage('nb');
    startStore(startView('nb', { kind: 'explore' }));
    const page = document.createElement('div');
    page.innerHTML = renderToString(
      <SiteProvider value={many}>
        <MessagesProvider value={messages}>{inPanel}</MessagesProvider>
      </SiteProvider>,
    );
    const hrefs = [...page.querySelectorAll('.cluster-list li a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(hrefs).toEqual(many.clusters.map(({ id }) => `/klynge/${id}/`));
  });

  test('a live page has what is in sight, and how many there are in all', async () => {
    const { messages } = await rendered();
    const count = many.clusters.length;
    expect(screen.getByRole('status')).toHaveTextContent(messages.list.count(count, count));
    expect(items().length).toBeLessThan(30);
    expect(positions().slice(0, 3)).toEqual([1, 2, 3]);
    for (const item of items()) expect(item).toHaveAttribute('aria-setsize', String(count));
  });

  test('the last is there when one has scrolled to it', async () => {
    const { scrollTo } = await rendered();
    await scrollTo(many.clusters.length * panel.item - panel.height);
    expect(positions().at(-1)).toBe(many.clusters.length);
    expect(positions()).not.toContain(1);
  });

  test('what has the focus stays when it is scrolled out of sight, with what Tab leads to', async () => {
    const { scrollTo } = await rendered();
    const link = screen.getByRole('link', { name: new RegExp(`^${many.clusters[2]?.name}`) });
    act(() => link.focus());
    await scrollTo(10_000);
    expect(document.activeElement).toBe(link);
    expect(positions().slice(0, 3)).toEqual([2, 3, 4]);
    expect(positions().at(3)).toBeGreaterThan(50);
  });

  test('whoever had a link in focus before has it still', async () => {
    vi.resetModules();
    const [{ ClusterList: Fresh }, fresh] = await Promise.all([
      import('../../../src/pages/explore/ClusterList.tsx'),
      import('../../support/renderPart.tsx'),
    ]);
    await fresh.renderPart(
      <div className="panel-body">
        <Fresh />
      </div>,
      {},
      many,
    );
    expect(document.querySelector('.virtual')).toBeNull();
    const link = items()[100]?.querySelector('a');
    link?.focus();
    await waitFor(() => expect(document.querySelector('.virtual')).not.toBeNull());
    expect(document.activeElement).toBe(link);
    expect(positions()).toContain(101);
    expect(items().length).toBeLessThan(30);
  });

  test('a filter narrows it, and every item says of how many it is one', async () => {
    await rendered();
    const [sector] = many.sectors;
    const passing = many.clusters.filter((cluster) => cluster.sector === sector?.id);
    act(() => filterSector(sector?.id ?? null));
    expect(items()[0]).toHaveAttribute('aria-setsize', String(passing.length));
    expect(items()[0]).toHaveTextContent(passing[0]?.name ?? '');
  });
});
