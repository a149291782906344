import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bounds } from '../../src/model/geo.ts';
import { chooseCluster, hoverCluster, leavePage } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import type { View } from '../../src/state/view.ts';
import { backdropMarkup } from '../../src/staticmap/backdrop.ts';
import { StaticMap } from '../../src/staticmap/StaticMap.tsx';
import { FirstBackdropProvider } from '../../src/staticmap/useBackdrop.ts';
import { viewportOf } from '../../src/staticmap/viewport.ts';
import { builtSite } from '../map/builtSite.ts';
import { diskFetch } from '../support/diskFetch.ts';
import { mapData } from '../support/mapData.ts';
import { renderPart } from '../support/renderPart.tsx';

const links = builtSite.clusters.map(({ id, sector, region }) => ({
  cluster: id,
  sector,
  exactness: region.exactness,
  marker: region.marker,
  href: `/klynge/${id}/`,
  hatchDirection: 'rising' as const,
  counties: [],
  state: 'plain' as const,
}));
const first = {
  bounds: builtSite.home,
  markup: backdropMarkup(mapData, builtSite.home, links),
};
const elsewhere: Bounds = [8, 58, 12, 61];

afterEach(() => {
  vi.unstubAllGlobals();
});

function staticMap(bounds: Bounds, idle = false) {
  return (
    <FirstBackdropProvider value={first}>
      <StaticMap bounds={bounds} idle={idle} />
    </FirstBackdropProvider>
  );
}

const show = (view: Partial<View> = {}) => renderPart(staticMap(first.bounds), view);

function region(container: HTMLElement, id: string): Element {
  const found = container.querySelector(`.region[data-cluster="${id}"]`);
  if (!found) throw new Error(`no region of ${id}`);
  return found;
}

/** The part that the pointer meets: the shape inside the link. */
function shape(container: HTMLElement, id: string): Element {
  const found = region(container, id).lastElementChild;
  if (!found) throw new Error(`the region of ${id} is empty`);
  return found;
}

describe('a pin', () => {
  test.each(['nb', 'nn', 'en'] as const)(
    'of every cluster is a link to its page, in %s',
    async (language) => {
      const { site } = await show({ language });
      const prefix = language === 'nb' ? '/' : `/${language}/`;
      for (const { id, name, sector } of site.clusters) {
        const pin = screen.getByRole('link', { name });
        expect(pin).toHaveAttribute('href', `${prefix}klynge/${id}/`);
        expect(pin).toHaveAttribute('data-sector', sector);
      }
    },
  );

  test('opens its cluster, marks it and quiets the others', async () => {
    const { site, user } = await show();
    const [{ id, name } = { id: '', name: '' }, ...others] = site.clusters;
    await user.click(screen.getByRole('link', { name }));
    expect(store.getState().view.page).toEqual({ kind: 'cluster', id });
    expect(screen.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
    for (const other of others) {
      expect(screen.getByRole('link', { name: other.name })).toHaveAttribute('data-state', 'quiet');
    }
  });

  test('is pointed at by pointer and by keyboard alike', async () => {
    const { site, user } = await show();
    const [{ id, name } = { id: '', name: '' }] = site.clusters;
    const pin = screen.getByRole('link', { name });
    await user.hover(pin);
    expect(store.getState().hovered).toBe(id);
    expect(pin).toHaveAttribute('data-state', 'hovered');
    await user.unhover(pin);
    expect(store.getState().hovered).toBeNull();
    await user.tab();
    expect(pin).toHaveFocus();
    expect(store.getState().hovered).toBe(id);
  });
});

describe('a region', () => {
  test('opens its cluster, and the click goes no further to the sea', async () => {
    const { container, user } = await show();
    const sea = vi.fn();
    container.addEventListener('click', sea);
    await user.click(shape(container, 'ikuben'));
    expect(store.getState().view.page).toEqual({ kind: 'cluster', id: 'ikuben' });
    expect(sea).not.toHaveBeenCalled();
  });

  test('leaves a click for a new tab to the browser', async () => {
    const { container } = await show();
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
      // What the browser would do with it is not ours to test.
      container.addEventListener('click', (event) => event.preventDefault(), { once: true });
      shape(container, 'ikuben').dispatchEvent(click);
    }
    expect(store.getState().view.page).toEqual({ kind: 'explore' });
  });

  test('tells that it is pointed at, and is told when the list is', async () => {
    const { container, user } = await show();
    await user.hover(shape(container, 'ikuben'));
    expect(store.getState().hovered).toBe('ikuben');
    expect(region(container, 'ikuben')).toHaveAttribute('data-state', 'hovered');
    await user.unhover(shape(container, 'ikuben'));
    expect(store.getState().hovered).toBeNull();
    act(() => hoverCluster('arena-digin'));
    expect(region(container, 'arena-digin')).toHaveAttribute('data-state', 'hovered');
    expect(region(container, 'ikuben')).toHaveAttribute('data-state', 'plain');
  });

  test('is marked when it is chosen, and the others are quiet, until that ends', async () => {
    const { container } = await show({ page: { kind: 'cluster', id: 'ikuben' } });
    const states = () =>
      Object.fromEntries(
        [...container.querySelectorAll('.region')].map((each) => [
          each.getAttribute('data-cluster'),
          each.getAttribute('data-state'),
        ]),
      );
    expect(states()).toMatchObject({ ikuben: 'chosen', 'arena-digin': 'quiet' });
    act(() => chooseCluster('arena-digin'));
    expect(states()).toMatchObject({ ikuben: 'quiet', 'arena-digin': 'chosen' });
    act(() => leavePage());
    expect(new Set(Object.values(states()))).toEqual(new Set(['plain']));
  });
});

/* @isolated: no geometry has been loaded. */
describe('the drawing', () => {
  test('that the page came with is shown as it is, without a request', async () => {
    const fetched = diskFetch();
    const { container } = await show();
    expect(container.querySelector('.backdrop')?.innerHTML).toContain('class="land"');
    const { box } = viewportOf(first.bounds);
    const ratio = container
      .querySelector<HTMLElement>('.map-box')
      ?.style.getPropertyValue('--map-ratio');
    expect(Number(ratio)).toBeCloseTo(box.width / box.height, 4);
    await act(() => Promise.resolve());
    expect(fetched).not.toHaveBeenCalled();
  });

  test('stands while the geometry for another can’t be had, and is drawn anew when it can', async () => {
    const refused = vi.fn(async () => new Response('', { status: 503 }));
    vi.stubGlobal('fetch', refused);
    const { container, rerender } = await show();
    const box = () => container.querySelector('.static-svg')?.getAttribute('viewBox');
    const before = box();
    rerender(staticMap(elsewhere));
    await waitFor(() => expect(refused).toHaveBeenCalled());
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(box()).toBe(before);

    const fetched = diskFetch();
    rerender(staticMap([8, 58, 13, 61], true));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(fetched, 'the live map has taken over').not.toHaveBeenCalled();

    const boxOf = (bounds: Bounds) =>
      `0 0 ${viewportOf(bounds).width} ${viewportOf(bounds).height}`;
    rerender(staticMap(elsewhere));
    await waitFor(() => expect(box()).toBe(boxOf(elsewhere)));
    // Loaded once, for all drawings that follow; the coast by what is in view.
    const addresses = () => fetched.mock.calls.map(([address]) => String(address));
    expect(addresses().filter((address) => address.includes('/map.json'))).toHaveLength(1);
    rerender(staticMap([4, 60, 8, 63]));
    await waitFor(() => expect(box()).toBe(boxOf([4, 60, 8, 63])));
    expect(addresses().some((address) => address.includes('/coast/6_61.json'))).toBe(true);
    expect(addresses()).toEqual([...new Set(addresses())]);
    act(() => hoverCluster('ikuben'));
    expect(region(container, 'ikuben')).toHaveAttribute('data-state', 'hovered');
  });
});
