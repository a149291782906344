import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ValidIds } from '../../src/pages/pageDefinition.ts';
import type { View } from '../../src/state/view.ts';

const known: ValidIds = {
  clusters: ['kystvind', 'treklynga'],
  sectors: ['wind'],
  parts: ['vestlandet'],
  steps: 5,
};
const bergen = { label: 'Bergen', lngLat: [5.32, 60.39] } as const;

let undo: (() => void) | null = null;
afterEach(() => {
  undo?.();
  undo = null;
});

/** A page of its own, opened at `address`, on a site that is mounted at `base`. */
async function open(address: string, base = '/') {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  const [
    { currentAddress, hrefOf, isDrawn, mirrorAddress, readAddress, siteRoot },
    actions,
    stores,
  ] = await Promise.all([
    import('../../src/state/history.ts'),
    import('../../src/state/actions.ts'),
    import('../../src/state/store.ts'),
  ]);
  window.history.pushState(null, '', address);
  stores.startStore(readAddress(known));
  undo = mirrorAddress(known);
  return {
    ...actions,
    currentAddress,
    hrefOf,
    isDrawn,
    readAddress,
    siteRoot,
    state: () => stores.store.getState(),
    view: (): View => stores.store.getState().view,
  };
}

const shown = () => window.location.href.slice(window.location.origin.length);

/** Goes back or forward as the browser's buttons do, and waits until the page has heard of it. */
async function go(steps: 1 | -1): Promise<void> {
  const heard = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  window.history.go(steps);
  await heard;
}

describe('the address', () => {
  test('is read below the base, and written with it', async () => {
    const page = await open('/klynger/en/klynge/kystvind/?sektor=wind', '/klynger/');
    expect(page.view()).toMatchObject({
      language: 'en',
      page: { kind: 'cluster', id: 'kystvind' },
      sector: 'wind',
    });
    page.openPage({ kind: 'sources' });
    expect(shown()).toBe('/klynger/en/kilder/?sektor=wind');
    expect(page.hrefOf(page.view())).toBe('/klynger/en/kilder/?sektor=wind');
    expect(page.currentAddress()).toBe(`${window.location.origin}/klynger/en/kilder/?sektor=wind`);
  });

  test.each(['/klynger', '/klyngerfest/kilder/', '/kilder/', '/nettsto/kilder/'])(
    'of another site on the same host (%s) is the list',
    async (address) => {
      const page = await open(address, '/klynger/');
      expect(page.view().page).toEqual({ kind: 'explore' });
      expect(shown()).toBe('/klynger/');
    },
  );

  test.each([
    ['/klynge/finnes-ikke/?tema=blue&sektor=wind&klynge=x', '/?sektor=wind'],
    ['/kilder?tema=blue&utm_source=a%20b#merk', '/kilder/?utm_source=a%20b#merk'],
    ['/kilder?kamera=99/0/0', '/kilder/'],
    ['/index.html', '/'],
    ['/?kamera=5.000/60.0/10.00', '/?kamera=5/60/10'],
  ])('%s is put right to %s without a step of its own', async (address, right) => {
    const steps = window.history.length;
    await open(address);
    expect(shown()).toBe(right);
    expect(window.history.length).toBe(steps + 1);
  });

  test('that is right keeps the place on the page that it points to', async () => {
    await open('/klynge/kystvind/#kilde-kontakt');
    expect(shown()).toBe('/klynge/kystvind/#kilde-kontakt');
  });

  test('keeps what is not ours, and the place on the page, until the reader moves on', async () => {
    const replace = vi.spyOn(window.history, 'replaceState');
    const page = await open('/klynge/kystvind/?utm_source=x&sektor=wind#kilde-kontakt');
    expect(replace).not.toHaveBeenCalled();
    page.rememberCamera({ zoom: 6, center: [10, 60] });
    expect(shown()).toBe('/klynge/kystvind/?sektor=wind&kamera=6/60/10&utm_source=x#kilde-kontakt');
    expect(page.currentAddress()).toBe(
      `${window.location.origin}/klynge/kystvind/?sektor=wind&kamera=6/60/10`,
    );
    page.filterSector(null);
    page.forgetCamera();
    expect(shown()).toBe('/klynge/kystvind/?utm_source=x#kilde-kontakt');
    page.openPage({ kind: 'sources' });
    expect(shown()).toBe('/kilder/');
  });
});

describe('a document that says which page it is', () => {
  afterEach(() => {
    delete document.documentElement.dataset['path'];
  });

  test.each([
    [
      '/web/2025/https://nettsted.example/en/klynge/kystvind/?tema=dark',
      'en/klynge/kystvind/',
      '/',
    ],
    ['/search/cache.html', 'en/klynge/kystvind/', '/'],
    ['/elsewhere/en/klynge/kystvind/', 'en/klynge/kystvind/', '/klynger/'],
    ['/Klynge/Kystvind/', 'en/klynge/kystvind/', '/'],
  ])('is that page at %s too, and leaves the address alone', async (address, path, base) => {
    document.documentElement.dataset['path'] = path;
    const page = await open(address, base);
    expect(page.view()).toMatchObject({
      language: 'en',
      page: { kind: 'cluster', id: 'kystvind' },
    });
    expect(page.isDrawn(page.view())).toBe(true);
    page.filterSector('wind');
    page.openPage({ kind: 'sources' });
    expect(shown()).toBe(address);
    expect(page.view().page).toEqual({ kind: 'sources' });
  });

  test.each([
    ['/klynger/klynge/kystvind', true],
    ['/klynger/klynge/kystvind/index.html?utm_source=x', true],
    ['/klynger/klynge/treklynga/', false],
    ['/klynger/', false],
  ])('follows the address where that names a page: %s', async (address, isDrawn) => {
    document.documentElement.dataset['path'] = 'klynge/kystvind/';
    const page = await open(address, '/klynger/');
    expect(page.isDrawn(page.view())).toBe(isDrawn);
    page.openPage({ kind: 'sources' });
    expect(shown()).toBe('/klynger/kilder/');
  });
});

describe('an address that the browser refuses', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  test.each([
    ['with an error', refuse],
    ['in silence', () => {}],
  ])('%s is written when it may be: the last state wins', async (_, refusal) => {
    vi.useFakeTimers();
    const page = await open('/');
    const steps = window.history.length;
    const replace = vi.spyOn(window.history, 'replaceState').mockImplementation(refusal);
    for (const query of ['b', 'be', 'ber']) page.writeQuery(query);
    vi.advanceTimersByTime(5000);
    expect(shown()).toBe('/');
    replace.mockRestore();
    vi.advanceTimersByTime(30_000);
    expect(shown()).toBe('/?sok=ber');
    expect(window.history.length).toBe(steps);
    vi.useRealTimers();
  });

  test('is a step all the same, if it was one', async () => {
    vi.useFakeTimers();
    const page = await open('/?utm_source=x');
    const steps = window.history.length;
    const push = vi.spyOn(window.history, 'pushState').mockImplementation(refuse);
    page.chooseCluster('kystvind');
    page.filterSector('wind');
    expect(shown()).toBe('/?utm_source=x');
    push.mockRestore();
    vi.advanceTimersByTime(1000);
    expect(shown()).toBe('/klynge/kystvind/?sektor=wind');
    expect(window.history.length).toBe(steps + 1);
    vi.useRealTimers();
  });
});

test.each(['document', 'about:srcdoc', 'blob:https://nettsted.example/1', ''])(
  'a browser that calls the page "%s" has an address to copy all the same',
  async (name) => {
    const page = await open('/kilder/');
    vi.spyOn(window, 'location', 'get').mockReturnValue({
      ...window.location,
      href: name,
    } as Location);
    expect(page.currentAddress()).toContain('/kilder/');
    expect(page.siteRoot()).toContain('/');
  },
);

describe('a step that Back returns from', () => {
  test('is each page, and each point asked about', async () => {
    const page = await open('/');
    const steps = window.history.length;
    page.chooseCluster('kystvind');
    page.chooseCluster('treklynga');
    page.leavePage();
    page.showNear(bergen);
    page.endNear();
    expect(window.history.length).toBe(steps + 5);
  });

  test('is no filter, letter, layer, theme, pan, pointing or sheet', async () => {
    const page = await open('/?tema=dark');
    const steps = window.history.length;
    page.filterSector('wind');
    page.filterPart('vestlandet');
    for (const query of ['b', 'be', 'ber']) page.writeQuery(query);
    page.switchLayer('towns', false);
    page.rememberCamera({ zoom: 6, center: [10, 60] });
    page.hoverCluster('kystvind');
    page.setSheet('full');
    expect(shown()).toBe(
      '/?sektor=wind&del=vestlandet&sok=ber&lag=counties&tema=dark&kamera=6/60/10',
    );
    page.chooseTheme('light');
    page.forgetCamera();
    page.clearFilters();
    expect(shown()).toBe('/?lag=counties');
    expect(window.history.length).toBe(steps);
  });

  test('is not the page that is open already', async () => {
    const page = await open('/klynge/kystvind/');
    const steps = window.history.length;
    page.chooseCluster('kystvind');
    expect(window.history.length).toBe(steps);
  });

  test('never says where the device is', async () => {
    const page = await open('/');
    const steps = window.history.length;
    page.setDevice({ tag: 'found', lngLat: [10.75, 59.91], accuracy: 20 });
    expect(shown()).toBe('/');
    expect(window.history.length).toBe(steps);
  });
});

describe('Back and Forward', () => {
  test('walk through the pages, each as it was left', async () => {
    const page = await open('/');
    page.filterSector('wind');
    const left = { zoom: 6.5, center: [7, 61] } as const;
    page.rememberCamera(left);
    page.chooseCluster('kystvind');
    expect(page.view().camera).toBeNull();
    const moved = { zoom: 9, center: [6, 59] } as const;
    page.rememberCamera(moved);

    await go(-1);
    expect(page.view()).toMatchObject({ page: { kind: 'explore' }, sector: 'wind', camera: left });
    expect(shown()).toBe('/?sektor=wind&kamera=6.5/61/7');

    await go(1);
    expect(page.view()).toMatchObject({ page: { kind: 'cluster', id: 'kystvind' }, camera: moved });
  });

  test('add no steps, so that Forward still leads on', async () => {
    const page = await open('/');
    page.chooseCluster('kystvind');
    page.chooseCluster('treklynga');
    const steps = window.history.length;
    await go(-1);
    await go(-1);
    expect(window.history.length).toBe(steps);
    await go(1);
    expect(page.view().page).toEqual({ kind: 'cluster', id: 'kystvind' });
    await go(1);
    expect(page.view().page).toEqual({ kind: 'cluster', id: 'treklynga' });
  });

  test('to a place that was searched show the place, and not the device that was found since', async () => {
    const page = await open('/');
    page.showNear(bergen);
    page.endNear();
    page.setDevice({ tag: 'found', lngLat: [10.75, 59.91], accuracy: 20 });
    await go(-1);
    expect(page.view().near).toEqual(bergen);
    expect(page.state().device).toEqual({ tag: 'off' });
    expect(page.state().nearest).toEqual([]);
  });

  test('leave the device found where the page asks about no place', async () => {
    const page = await open('/');
    const device = { tag: 'found', lngLat: [10.75, 59.91], accuracy: 20 } as const;
    page.setDevice(device);
    page.chooseCluster('kystvind');
    await go(-1);
    expect(page.state().device).toEqual(device);
  });

  test("do not take back the reader's own theme for one the address had once", async () => {
    const page = await open('/?tema=dark');
    page.chooseCluster('kystvind');
    page.chooseTheme('light');
    await go(-1);
    expect(page.view().theme).toBeNull();
    expect(shown()).toBe('/');
  });

  test('keep the theme that the address asks for, as long as nobody chose another', async () => {
    const page = await open('/?tema=dark');
    page.chooseCluster('kystvind');
    await go(-1);
    expect(page.view().theme).toBe('dark');
    expect(shown()).toBe('/?tema=dark');
  });
});

test('a step to another place on the same page changes nothing', async () => {
  const page = await open(`/?naer=60.39,5.32,Bergen`);
  page.setNearest(['kystvind']);
  const before = page.state();
  window.history.pushState(null, '', `${shown()}#panel`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(page.state()).toBe(before);
  expect(window.location.hash).toBe('#panel');
});

test('history that throws, as in some frames, leaves a page that works', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const replace = vi.spyOn(window.history, 'replaceState').mockImplementation(refuse);
  const page = await open('/?sok=');
  const push = vi.spyOn(window.history, 'pushState').mockImplementation(refuse);
  page.chooseCluster('kystvind');
  page.filterSector('wind');
  expect([replace.mock.calls.length, push.mock.calls.length]).toEqual([1, 2]);
  expect(page.view()).toMatchObject({ page: { id: 'kystvind' }, sector: 'wind' });
});

test('once undone, page and address go their own ways', async () => {
  const page = await open('/');
  undo?.();
  page.chooseCluster('kystvind');
  expect(shown()).toBe('/');
  window.history.pushState(null, '', '/kilder/');
  await go(-1);
  expect(page.view().page).toEqual({ kind: 'cluster', id: 'kystvind' });
});

test('which cluster is shared is written in the address, and is no step for Back', async () => {
  const page = await open('/kilder/');
  page.openPage({ kind: 'share', cluster: null });
  const steps = window.history.length;
  page.openPage({ kind: 'share', cluster: 'kystvind' });
  expect(shown()).toBe('/del/?klynge=kystvind');
  expect(window.history.length).toBe(steps);
  await go(-1);
  expect(shown()).toBe('/kilder/');
});

test('in one file the address is all behind the #, and a note on the page is none', async () => {
  vi.stubEnv('SINGLE_FILE', 'yes');
  const page = await open('/stick/map.html#/en/klynge/kystvind/?sektor=wind');
  expect(page.view()).toMatchObject({
    language: 'en',
    page: { kind: 'cluster', id: 'kystvind' },
    sector: 'wind',
  });
  page.openPage({ kind: 'sources' });
  expect(shown()).toBe('/stick/map.html#/en/kilder/?sektor=wind');
  window.history.pushState(null, '', '#kilde-ingress');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(page.view().page).toEqual({ kind: 'sources' });
});
