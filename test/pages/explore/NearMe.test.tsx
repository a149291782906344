import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askDevice } from '../../../src/pages/explore/askDevice.ts';
import { NearMe } from '../../../src/pages/explore/NearMe.tsx';
import { showNear } from '../../../src/state/actions.ts';
import { currentAddress } from '../../../src/state/history.ts';
import { store } from '../../../src/state/store.ts';
import { nameOf } from '../../map/builtSite.ts';
import { diskFetch } from '../../support/diskFetch.ts';
import { renderPart } from '../../support/renderPart.tsx';

type Settle = {
  readonly find: (lng: number, lat: number, accuracy?: number) => void;
  readonly fail: (code: number) => void;
};

const PERMISSION_DENIED = 1;
const POSITION_UNAVAILABLE = 2;
const TIMEOUT = 3;

let asked: Settle[] = [];

beforeEach(() => {
  asked = [];
  diskFetch();
  vi.spyOn(navigator, 'geolocation', 'get').mockReturnValue({
    getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) => {
      asked.push({
        find: (longitude, latitude, accuracy = 50) =>
          act(() => found({ coords: { longitude, latitude, accuracy } } as GeolocationPosition)),
        fail: (code) =>
          act(() =>
            failed({ code, message: '', PERMISSION_DENIED, POSITION_UNAVAILABLE, TIMEOUT }),
          ),
      });
    },
  } as unknown as Geolocation);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function lastAsked(): Settle {
  const last = asked.at(-1);
  if (!last) throw new Error('nobody asked where the device is');
  return last;
}

test('what a place is called in an address stands by itself, whatever way it is read', async () => {
  const { messages } = await renderPart(<NearMe />);
  act(() => showNear({ label: 'ברגן (Bergen)', lngLat: [5.32, 60.39] }));
  const heading = await screen.findByRole('heading', { level: 2 });
  expect(heading).toHaveTextContent(messages.near.heading('ברגן (Bergen)'));
  expect(heading.querySelector('bdi')).toHaveTextContent('ברגן (Bergen)');
});

describe('the device', () => {
  test('is asked on a click and not before, and once', async () => {
    const { messages, user } = await renderPart(<NearMe />);
    expect(asked).toHaveLength(0);
    const button = screen.getByRole('button', { name: messages.near.button });
    await user.click(button);
    await user.click(button);
    expect(asked).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent(messages.near.asking);
    expect(screen.getByRole('status')).toHaveTextContent(messages.near.privacy);
  });

  test('that never answers is given up, and may be asked again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { messages } = await renderPart(<NearMe />);
    const button = screen.getByRole('button', { name: messages.near.button });
    act(() => button.click());
    act(() => void vi.advanceTimersByTime(24_000));
    expect(screen.getByRole('status')).toHaveTextContent(messages.near.asking);
    act(() => void vi.advanceTimersByTime(2000));
    expect(screen.getByRole('status')).toHaveTextContent(messages.near.unavailable);
    expect(button).toHaveAttribute('aria-disabled', 'false');
    act(() => button.click());
    expect(asked).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveTextContent(messages.near.asking);
    // The first question's end is no answer to the second.
    asked[0]?.fail(TIMEOUT);
    expect(screen.getByRole('status')).toHaveTextContent(messages.near.asking);
    vi.useRealTimers();
    lastAsked().find(10.2045, 59.7439);
    await screen.findByText(messages.near.covered(['Electric Mobility Norway']));
  });

  test('found inside a region: county, cluster and the nearest, and the address knows nothing', async () => {
    const { messages, user, site } = await renderPart(<NearMe />);
    await user.click(screen.getByRole('button', { name: messages.near.button }));
    // Drammen
    lastAsked().find(10.2045, 59.7439);
    await screen.findByText(messages.near.covered(['Electric Mobility Norway']));
    expect(screen.getByText(messages.near.county('Buskerud', null))).toBeVisible();
    const [first, ...others] = screen.getAllByRole('link');
    expect(first).toHaveTextContent('Electric Mobility Norway');
    expect(first).toHaveTextContent(messages.near.inside);
    expect(others).toHaveLength(2);
    await waitFor(() => expect(store.getState().nearest).toHaveLength(3));
    for (const id of store.getState().nearest) {
      expect(site.clusters.map((cluster) => cluster.id)).toContain(id);
    }
    expect(currentAddress()).not.toMatch(/59|10\.2/);
  });

  test('that knows only roughly where it is says so', async () => {
    const { messages, user } = await renderPart(<NearMe />);
    await user.click(screen.getByRole('button', { name: messages.near.button }));
    lastAsked().find(10.2045, 59.7439, 12_000);
    const told = messages.near.accuracy(messages.format.distance(12_000));
    expect(await screen.findByText(told)).toBeVisible();
    await user.click(screen.getByRole('button', { name: messages.near.end }));
    await user.click(screen.getByRole('button', { name: messages.near.button }));
    lastAsked().find(10.2045, 59.7439);
    await screen.findByText(messages.near.covered(['Electric Mobility Norway']));
    expect(screen.queryByText(told)).toBeNull();
  });

  test.each([
    ['denied', PERMISSION_DENIED, 'denied'],
    ['not to be found', POSITION_UNAVAILABLE, 'unavailable'],
    ['too slow', TIMEOUT, 'unavailable'],
  ] as const)('%s says what to do instead, and may be asked again', async (_why, code, word) => {
    const { messages, user } = await renderPart(<NearMe />);
    const button = screen.getByRole('button', { name: messages.near.button });
    await user.click(button);
    lastAsked().fail(code);
    expect(screen.getByRole('status')).toHaveTextContent(messages.near[word]);
    await user.click(button);
    expect(asked).toHaveLength(2);
    lastAsked().find(5.3, 60.4);
    await screen.findByText(messages.near.county('Hordaland', 'Vestland'));
  });

  test('that has no way to know says so', async () => {
    const { messages, user } = await renderPart(<NearMe />);
    const without = new Proxy(navigator, {
      has: (target, key) => key !== 'geolocation' && key in target,
    });
    vi.stubGlobal('navigator', without);
    await user.click(screen.getByRole('button', { name: messages.near.button }));
    expect(asked).toHaveLength(0);
    expect(screen.getByRole('status')).toHaveTextContent(messages.near.unavailable);
  });

  test('that answers after the reader has asked about a place comes too late', async () => {
    const { messages } = await renderPart(<NearMe />);
    act(() => askDevice());
    act(() => showNear({ label: 'Bergen', lngLat: [5.32, 60.39] }));
    lastAsked().find(10.75, 59.91);
    expect(store.getState().view.near?.label).toBe('Bergen');
    lastAsked().fail(PERMISSION_DENIED);
    expect(store.getState().device).toEqual({ tag: 'off' });
    await screen.findByText(messages.near.county('Hordaland', 'Vestland'));
  });
});

describe('a place', () => {
  const near = (label: string, lng: number, lat: number) =>
    renderPart(<NearMe />, { near: { label, lngLat: [lng, lat] } });

  test.each([
    ['Bodø', 14.405, 67.28, 'Nordland', null, 'Mineralklynge Nord'],
    ['Hamar', 11.068, 60.795, 'Hedmark', 'Innlandet', 'Arena Heidner'],
    ['Kristiansand', 7.99, 58.15, 'Vest-Agder', 'Agder', 'Arena Digin'],
    ['Steinkjer', 11.49, 64.01, 'Nord-Trøndelag', 'Trøndelag', 'Next Media'],
  ])(
    '%s lies in its county, then and now, and in a cluster',
    async (label, lng, lat, then, now, cluster) => {
      const { messages } = await near(label, lng, lat);
      expect(screen.getByRole('region', { name: messages.near.heading(label) })).toBeVisible();
      await screen.findByText(messages.near.county(then, now));
      expect(screen.getByText(messages.near.covered([cluster]))).toBeVisible();
    },
  );

  test('in two regions names both', async () => {
    const { messages } = await near('Tromsø', 18.99, 69.65);
    await screen.findByText(
      messages.near.covered([nameOf('biotech-north'), nameOf('mineralklynge-nord')]),
    );
  });

  test('outside them all says so, and tells the way to the nearest, in order', async () => {
    const { messages, site } = await near('Bergen', 5.32, 60.39);
    await screen.findByText(messages.near.notCovered);
    const links = screen.getAllByRole('link');
    const kilometres = links.map((link) => Number(/(\d+)\skm/.exec(link.textContent ?? '')?.[1]));
    expect(kilometres).toHaveLength(3);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    expect(kilometres[0]).toBeGreaterThan(50);
    await waitFor(() => expect(store.getState().nearest).toHaveLength(3));
    for (const [index, id] of store.getState().nearest.entries()) {
      const name = site.clusters.find((cluster) => cluster.id === id)?.name;
      expect(links[index]).toHaveTextContent(name ?? 'nobody');
    }
  });

  test('in the sea has no county', async () => {
    const { messages } = await near('Havet', 1, 62);
    await screen.findByText(messages.near.outside);
  });

  test('leads to a cluster, and ends when the reader ends it', async () => {
    const { messages, user } = await near('Bergen', 5.32, 60.39);
    await screen.findByText(messages.near.notCovered);
    await user.click(screen.getByRole('button', { name: messages.near.end }));
    expect(store.getState()).toMatchObject({ nearest: [], view: { near: null } });
    expect(screen.getByRole('button', { name: messages.near.button })).toBeVisible();
  });

  test('that another takes the place of shows the other’s answer only', async () => {
    const { messages } = await near('Bergen', 5.32, 60.39);
    act(() => showNear({ label: 'Hamar', lngLat: [11.068, 60.795] }));
    await screen.findByText(messages.near.county('Hedmark', 'Innlandet'));
    expect(screen.queryByText(messages.near.notCovered)).toBeNull();
    await waitFor(() => expect(store.getState().nearest[0]).toBe('arena-heidner'));
  });
});

test('geometry that can’t be had says so, and the next place tries again', async () => {
  vi.resetModules();
  const refused = vi.fn(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', refused);
  // As on a page that was opened just now: nothing has been loaded yet.
  const [fresh, { NearMe: FreshNearMe }, actions] = await Promise.all([
    import('../../support/renderPart.tsx'),
    import('../../../src/pages/explore/NearMe.tsx'),
    import('../../../src/state/actions.ts'),
  ]);
  const { container, messages } = await fresh.renderPart(<FreshNearMe />, {
    near: { label: 'Bergen', lngLat: [5.32, 60.39] },
  });
  await screen.findByText(messages.near.failed);
  expect(refused).toHaveBeenCalled();
  expect(within(container).queryAllByRole('link')).toEqual([]);
  diskFetch();
  act(() => actions.showNear({ label: 'Hamar', lngLat: [11.068, 60.795] }));
  await waitFor(() => screen.getByText(messages.near.county('Hedmark', 'Innlandet')));
});
