import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Shell } from '../../src/app/App.tsx';
import {
  openPage,
  setDevice,
  setMapState,
  setSheet,
  switchLayer,
} from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import { targetBounds } from '../../src/state/target.ts';
import { startView, type View } from '../../src/state/view.ts';
import { backdropMarkup } from '../../src/staticmap/backdrop.ts';
import { FirstBackdropProvider } from '../../src/staticmap/useBackdrop.ts';
import { builtSite } from '../map/builtSite.ts';
import { diskFetch } from '../support/diskFetch.ts';
import { mapData } from '../support/mapData.ts';
import { renderPart } from '../support/renderPart.tsx';

/** What the live map does when it is shown. The true one needs WebGL, and is tested in a browser. */
const live = vi.hoisted(() => ({ show: (): void => {} }));
vi.mock('../../src/map/LiveMap.tsx', () => ({
  LiveMap: () => {
    live.show();
    return <canvas data-testid="live" />;
  },
}));

let idle: (() => void)[] = [];
beforeEach(() => {
  live.show = () => {};
  idle = [];
  window.requestIdleCallback = (callback) => {
    const run = () => callback({ didTimeout: false, timeRemaining: () => 50 });
    return idle.push(run);
  };
  window.cancelIdleCallback = (handle) => {
    idle[handle - 1] = () => {};
  };
  diskFetch();
});

/** The page is painted, and the browser has nothing else to do. */
async function rest() {
  await act(async () => {
    for (const run of idle.splice(0)) run();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

async function open(view: Partial<View> = {}) {
  const start = { ...startView('nb', { kind: 'explore' }), ...view };
  const bounds = targetBounds(builtSite, start, start.near?.lngLat ?? null, []);
  const markup = backdropMarkup(mapData, bounds, []);
  const rendered = await renderPart(
    <FirstBackdropProvider value={{ bounds, markup }}>
      <Shell />
    </FirstBackdropProvider>,
    view,
  );
  const map = screen.getByRole('region', { name: rendered.messages.map.label });
  return { ...rendered, map };
}

const page = () => store.getState().view.page;
const cluster = { page: { kind: 'cluster', id: 'ikuben' } } as const;

describe('the page', () => {
  test('has the panel as its main part, and a way to skip to it', async () => {
    const { messages } = await open();
    const skip = screen.getByRole('link', { name: messages.skipToContent });
    expect(skip).toHaveAttribute('href', '#panel');
    expect(screen.getByRole('main')).toHaveAttribute('id', 'panel');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  test('names itself on its tab, and anew when another is opened', async () => {
    const { messages, site } = await open();
    expect(document.title).toBe(`${site.programme.title} | ${messages.siteName}`);
    act(() => openPage(cluster.page));
    expect(document.title).toMatch(/^iKuben – .+ \| Klyngekart$/);
  });

  test('says in words what the map shows, from north to south', async () => {
    const { map, messages, site } = await open();
    const names = site.clusters
      .toSorted((a, b) => b.region.marker[1] - a.region.marker[1])
      .map(({ name }) => name);
    expect(map).toHaveAccessibleDescription(messages.map.description(names));
  });

  test('tells stylesheets how much sheet there is and which layers are off', async () => {
    const { container, map } = await open();
    act(() => setSheet('full'));
    expect(container.querySelector('.explore')).toHaveAttribute('data-sheet', 'full');
    expect(map).not.toHaveAttribute('data-layers');
    act(() => switchLayer('towns', false));
    expect(map).toHaveAttribute('data-layers', 'no-towns');
    act(() => switchLayer('counties', false));
    expect(map).toHaveAttribute('data-layers', 'no-counties no-towns');
  });

  test('thanks those whose data it shows', async () => {
    const { map } = await open();
    expect(map).toHaveTextContent(
      /© OpenStreetMap contributors.*Natural Earth.*GeoNames \(CC BY 4\.0\).*MapLibre/,
    );
  });

  test('draws the map around what is near the device, and not into the address', async () => {
    await open();
    const before = window.location.href;
    act(() => setDevice({ tag: 'found', lngLat: [10.2, 59.74], accuracy: 10 }));
    await waitFor(() => expect(store.getState().nearest).toHaveLength(3));
    expect(window.location.href).toBe(before);
  });
});

describe('the way back to the list', () => {
  test('is Escape', async () => {
    const { user } = await open(cluster);
    await user.keyboard('{Escape}');
    expect(page()).toEqual({ kind: 'explore' });
  });

  test('is a click on open sea, and no click on a pin', async () => {
    const { container, user, site } = await open(cluster);
    await user.click(screen.getByRole('link', { name: site.clusters[0]?.name ?? '' }));
    expect(page()).toEqual({ kind: 'cluster', id: site.clusters[0]?.id });
    const sea = container.querySelector('.map-visible-area');
    if (!sea) throw new Error('there is no sea');
    await user.click(sea);
    expect(page()).toEqual({ kind: 'explore' });
  });

  test('is not Escape that has emptied a field, or that something else has answered', async () => {
    const { container, messages } = await open({ ...cluster });
    const field = document.createElement('input');
    field.type = 'search';
    field.value = 'agder';
    container.append(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(page()).toEqual(cluster.page);
    field.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    field.value = '';
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(page()).toEqual(cluster.page);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(page()).toEqual(cluster.page);
    fireEvent.keyDown(screen.getByLabelText(messages.map.layers.towns), { key: 'Escape' });
    expect(page()).toEqual({ kind: 'explore' });
  });
});

describe('the live map', () => {
  test('waits until the page has been painted', async () => {
    const { map } = await open();
    expect(map).toHaveAttribute('data-map-state', 'static');
    expect(screen.queryByTestId('live')).toBeNull();
    await rest();
    expect(map).toHaveAttribute('data-map-state', 'loading');
    expect(await screen.findByTestId('live')).toBeInTheDocument();
  });

  test('leaves without having come when the page goes', async () => {
    const { unmount } = await open();
    unmount();
    await rest();
    expect(store.getState().map).toBe('static');
  });

  test('that is still loading when the page goes leaves the next page to load its own', async () => {
    const { unmount } = await open();
    act(() => idle.shift()?.());
    expect(store.getState().map).toBe('loading');
    unmount();
    expect(store.getState().map).toBe('static');
  });

  test('comes also where the browser never says that it is idle', async () => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'cancelIdleCallback');
    const { map } = await open();
    await waitFor(() => expect(map).toHaveAttribute('data-map-state', 'loading'));
  });

  test('that breaks leaves the static one, says so, and may be tried again', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    live.show = () => {
      throw new Error('no WebGL');
    };
    const { container, map, messages, user } = await open();
    await rest();
    await waitFor(() => expect(map).toHaveAttribute('data-map-state', 'failed'));
    expect(complaint).toHaveBeenCalled();
    expect(container.querySelector('.static-svg')).toBeInTheDocument();
    expect(screen.getByText(new RegExp(messages.map.failed))).toHaveAttribute('role', 'status');

    live.show = () => {};
    await user.click(screen.getByRole('button', { name: messages.map.retry }));
    await rest();
    expect(await screen.findByTestId('live')).toBeInTheDocument();
    expect(map).toHaveAttribute('data-map-state', 'loading');
    expect(screen.queryByText(new RegExp(messages.map.failed))).toBeNull();
  });

  test('that is ready stops the static one from drawing', async () => {
    const fetched = diskFetch();
    const { user, site } = await open();
    act(() => setMapState('ready'));
    // What the tests before have begun to load is none of this one's.
    let before: number;
    do {
      before = fetched.mock.calls.length;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (fetched.mock.calls.length > before);
    fetched.mockClear();
    await user.click(screen.getByRole('link', { name: site.clusters[0]?.name ?? '' }));
    await rest();
    expect(fetched).not.toHaveBeenCalled();
  });
});
