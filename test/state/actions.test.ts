import { beforeEach, describe, expect, test } from 'vitest';
import { layers } from '../../src/model/kinds.ts';
import {
  chooseCluster,
  chooseTheme,
  clearFilters,
  endNear,
  filterPart,
  filterSector,
  forgetCamera,
  hoverCluster,
  leavePage,
  openPage,
  rememberCamera,
  restoreView,
  setDevice,
  setMapState,
  setNearest,
  setSheet,
  showNear,
  switchLayer,
  writeQuery,
} from '../../src/state/actions.ts';
import { clusterState } from '../../src/state/clusterState.ts';
import { askedPoint, type Device, startStore, store } from '../../src/state/store.ts';
import { chosenCluster, startView } from '../../src/state/view.ts';
import { builtSite as site } from '../map/builtSite.ts';

const start = startView('nn', { kind: 'explore' });
const camera = { zoom: 7, center: [10, 60] } as const;
const bergen = { label: 'Bergen', lngLat: [5.32, 60.39] } as const;
const found: Device = { tag: 'found', lngLat: [10.75, 59.91], accuracy: 30 };

beforeEach(() => startStore(start));
const state = () => store.getState();
const view = () => store.getState().view;

test('a page starts with nothing chosen, the static map and half a sheet', () => {
  expect(state()).toEqual({
    view: start,
    ownList: null,
    hovered: null,
    lastPin: null,
    outdated: false,
    sheet: 'half',
    map: 'static',
    ownTheme: 'auto',
    device: { tag: 'off' },
    nearest: [],
    listPoints: { placed: [], candidates: [], onPick: null },
    panelPage: null,
    openedFromMap: false,
  });
});

describe('opening a page', () => {
  test('lets the map move to it, and points at nothing any more', () => {
    rememberCamera(camera);
    hoverCluster('b');
    chooseCluster('a');
    expect(view()).toEqual({ ...start, page: { kind: 'cluster', id: 'a' } });
    expect(state().hovered).toBeNull();
  });

  test('keeps filters, language, layers and the place asked about', () => {
    filterSector('wind');
    filterPart('vestlandet');
    switchLayer('towns', false);
    restoreView({ ...view(), near: bergen, query: 'hus' });
    const before = view();
    openPage({ kind: 'sources' });
    expect(view()).toEqual({ ...before, page: { kind: 'sources' } });
  });

  test.each([
    ['a cluster is seen and read', { kind: 'cluster', id: 'a' }, 'half'],
    ['the list is seen and read', { kind: 'explore' }, 'half'],
    ['the sources are all words', { kind: 'sources' }, 'full'],
    ['so is the table', { kind: 'table' }, 'full'],
  ] as const)('in a narrow window: %s', (_why, page, sheet) => {
    setSheet('peek');
    openPage(page);
    expect(state().sheet).toBe(sheet);
  });

  test('leaving it goes back to the list, and from the list nowhere', () => {
    chooseCluster('a');
    leavePage();
    expect(view().page).toEqual({ kind: 'explore' });
    rememberCamera(camera);
    const before = state();
    leavePage();
    expect(state()).toBe(before);
  });
});

describe('filters', () => {
  test('stand each by itself, and are cleared together', () => {
    filterSector('wind');
    filterPart('vestlandet');
    writeQuery('hus');
    expect(view()).toEqual({ ...start, sector: 'wind', part: 'vestlandet', query: 'hus' });
    filterSector(null);
    expect(view()).toEqual({ ...start, part: 'vestlandet', query: 'hus' });
    filterSector('wind');
    clearFilters();
    expect(view()).toEqual(start);
  });

  test('leave page and camera alone', () => {
    chooseCluster('a');
    rememberCamera(camera);
    filterSector('wind');
    clearFilters();
    expect(view()).toEqual({ ...start, page: { kind: 'cluster', id: 'a' }, camera });
  });
});

test('a layer is switched without a word about the others, and layers keep their order', () => {
  switchLayer('counties', false);
  expect(view().layers).toEqual(['towns']);
  switchLayer('towns', false);
  expect(view().layers).toEqual([]);
  switchLayer('towns', true);
  switchLayer('counties', true);
  expect(view().layers).toEqual(layers);
});

test('pointing at what is pointed at already tells nobody', () => {
  hoverCluster('a');
  const before = state();
  hoverCluster('a');
  expect(state()).toBe(before);
  hoverCluster(null);
  expect(state().hovered).toBeNull();
});

describe('near', () => {
  test('a place shows on the list, with an empty field and a map that moves', () => {
    chooseCluster('a');
    filterSector('wind');
    writeQuery('berg');
    rememberCamera(camera);
    setDevice(found);
    setNearest(['a', 'b']);
    showNear(bergen);
    expect(state()).toMatchObject({
      view: { ...start, sector: 'wind', near: bergen },
      device: { tag: 'off' },
      nearest: [],
    });
    expect(askedPoint(state())).toEqual(bergen.lngLat);
  });

  test('the device takes the place of the one that was searched, once it is found', () => {
    showNear(bergen);
    setDevice({ tag: 'asking' });
    expect(askedPoint(state())).toEqual(bergen.lngLat);
    rememberCamera(camera);
    setDevice(found);
    expect(view()).toEqual(start);
    expect(askedPoint(state())).toEqual([10.75, 59.91]);
  });

  test.each(['denied', 'unavailable'] as const)('a device that is %s changes no view', (tag) => {
    rememberCamera(camera);
    const before = view();
    setDevice({ tag });
    expect(view()).toBe(before);
    expect(state().device).toEqual({ tag });
  });

  test('ends whichever it was about', () => {
    for (const begin of [() => showNear(bergen), () => setDevice(found)]) {
      begin();
      setNearest(['a']);
      endNear();
      expect(askedPoint(state())).toBeNull();
      expect(state()).toMatchObject({ view: start, device: { tag: 'off' }, nearest: [] });
    }
  });

  test('a view that is gone back to brings its place before the device, and else lets the device be', () => {
    setDevice(found);
    setNearest(['a']);
    restoreView(start);
    expect(state()).toMatchObject({ device: found, nearest: ['a'] });
    restoreView({ ...start, near: bergen });
    expect(state()).toMatchObject({ device: { tag: 'off' }, nearest: [] });
    expect(askedPoint(state())).toEqual(bergen.lngLat);
  });
});

test('a camera is remembered and forgotten', () => {
  rememberCamera(camera);
  expect(view()).toEqual({ ...start, camera });
  forgetCamera();
  expect(view()).toEqual(start);
});

test("the reader's own theme clears the one the address asks for", () => {
  startStore({ ...start, theme: 'dark' });
  chooseTheme('light');
  expect(state()).toMatchObject({ ownTheme: 'light', view: { theme: null } });
});

test('map and sheet say where they stand', () => {
  setMapState('failed');
  setSheet('peek');
  expect(state()).toMatchObject({ map: 'failed', sheet: 'peek' });
});

describe('how a cluster shows', () => {
  const open = startView('nb', { kind: 'cluster', id: 'a' });
  test.each([
    ['nothing is chosen', start, null, 'plain'],
    ['it is pointed at', start, 'a', 'hovered'],
    ['another is pointed at', start, 'b', 'plain'],
    ['it is open', open, null, 'chosen'],
    ['it is open and pointed at', open, 'a', 'chosen'],
  ] as const)('when %s', (_when, at, hovered, shows) => {
    expect(clusterState(site, { view: at, hovered }, 'a')).toBe(shows);
  });

  test('when another is open: quiet, until it is pointed at', () => {
    expect(clusterState(site, { view: open, hovered: null }, 'b')).toBe('quiet');
    expect(clusterState(site, { view: open, hovered: 'b' }, 'b')).toBe('hovered');
  });

  test('when a filter leaves it out: quiet, on the map as in the list', () => {
    const [first, second] = site.clusters;
    const view = { ...start, sector: first?.sector ?? null };
    expect(clusterState(site, { view, hovered: null }, first?.id ?? '')).toBe('plain');
    expect(clusterState(site, { view, hovered: null }, second?.id ?? '')).toBe('quiet');
    expect(clusterState(site, { view, hovered: second?.id ?? null }, second?.id ?? '')).toBe(
      'hovered',
    );
  });

  test('a page that is about no cluster has none chosen', () => {
    expect(chosenCluster(startView('nb', { kind: 'sources' }))).toBeNull();
    expect(chosenCluster(open)).toBe('a');
  });
});

describe('sharing', () => {
  test('takes the map as it stands, and a cluster of its own from there', () => {
    rememberCamera(camera);
    openPage({ kind: 'share', cluster: null });
    expect(view()).toMatchObject({ page: { kind: 'share', cluster: null }, camera });
    expect(state().sheet).toBe('full');
    chooseCluster('ikuben');
    expect(view()).toMatchObject({ page: { kind: 'share', cluster: 'ikuben' }, camera: null });
    expect(chosenCluster(view())).toBe('ikuben');
  });

  test('goes on when the sea is clicked: a cluster is let go of, the page is not', () => {
    openPage({ kind: 'share', cluster: 'ikuben' });
    leavePage();
    expect(view().page).toEqual({ kind: 'share', cluster: null });
    rememberCamera(camera);
    leavePage();
    expect(view()).toMatchObject({ page: { kind: 'share', cluster: null }, camera });
  });
});
