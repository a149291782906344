import { type Layer, layers, type SpreadLayer, type Theme, type Time } from '../model/kinds.ts';
import { plainText } from '../model/plainText.ts';
import type { Run } from '../pages/deck/run.ts';
import { definitionOf, type Page, presentPage } from '../pages/registry.ts';
import type { Camera } from './camera.ts';
import { type Device, type ListPoints, type MapState, type SheetSize, store } from './store.ts';
import type { NearPoint, View } from './view.ts';

function changeView(change: Partial<View>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change } }));
}

/** Opens a page; the map moves to what it is about. */
export function openPage(page: Page): void {
  store.setState(({ view }) => {
    // What is to be shared is the map as it stands.
    const stays = page.kind === 'share' && view.page.kind !== 'share';
    return {
      view: { ...view, page, camera: stays ? view.camera : null },
      hovered: null,
      leftDeck: null,
      sheet: definitionOf(page).sharesWindow ? 'half' : 'full',
    };
  });
}

/** Another step of the deck, which goes on as it did. */
export function goToStep(step: number): void {
  const { page } = store.getState().view;
  openPage(page.kind === 'present' ? { ...page, step } : presentPage(step));
}

/** Leaves the deck for a page about what it shows, by a key that may have been pressed by mistake. */
export function leaveDeck(page: Page): void {
  const { view } = store.getState();
  openPage(page);
  store.setState({ leftDeck: view.page });
}

/** The reader goes on from where leaving the deck led: no key leads back any more. */
export function forgetDeck(): void {
  store.setState({ leftDeck: null });
}

/** Lets the deck go on by itself, or only when somebody says so. */
export function setRun(run: Run): void {
  const { page } = store.getState().view;
  if (page.kind === 'present') changeView({ page: { ...page, run } });
}

/** A cluster on the map or in a list: opens it, or while one is sharing, shares it. */
export function chooseCluster(id: string): void {
  const { page } = store.getState().view;
  openPage(page.kind === 'share' ? { kind: 'share', cluster: id } : { kind: 'cluster', id });
}

/**
 * Back to the list and the whole country; filters stay. Who is sharing keeps at it: a click beside a
 * cluster must not cost them their choices.
 */
export function leavePage(): void {
  const { page } = store.getState().view;
  // A press beside a sign or an Escape must not cost what somebody is at.
  if (page.kind === 'explore' || page.kind === 'ownList') return;
  if (page.kind !== 'share') openPage({ kind: 'explore' });
  else if (page.cluster !== null) openPage({ kind: 'share', cluster: null });
}

/** Which layer of the spread the map shows, while its page is open. */
export function chooseSpreadLayer(layer: SpreadLayer | null): void {
  if (store.getState().view.page.kind === 'spread') changeView({ page: { kind: 'spread', layer } });
}

export function hoverCluster(id: string | null): void {
  if (store.getState().hovered !== id) store.setState({ hovered: id });
}

/** The focus is on a cluster's sign. */
export function reachPin(id: string): void {
  store.setState({ lastPin: id });
}

export function filterSector(sector: string | null): void {
  changeView({ sector });
}

export function filterPart(part: string | null): void {
  changeView({ part });
}

export function writeQuery(query: string): void {
  changeView({ query: plainText(query) });
}

/** Whether the list shows the clusters as they were, or as they were last known. */
export function chooseTime(time: Time): void {
  changeView({ time });
}

export function clearFilters(): void {
  changeView({ sector: null, part: null, query: '' });
}

export function switchLayer(layer: Layer, on: boolean): void {
  const { view } = store.getState();
  changeView({
    layers: layers.filter((each) => (each === layer ? on : view.layers.includes(each))),
  });
}

/** Shows what is near a searched place. */
export function showNear(near: NearPoint): void {
  changeNear(near);
}

/** Ends "near me", whether it was about a searched place or the device. */
export function endNear(): void {
  changeNear(null);
}

function changeNear(near: NearPoint | null): void {
  store.setState(({ view }) => ({
    view: { ...view, page: { kind: 'explore' }, near, query: '', camera: null },
    device: { tag: 'off' },
    nearest: [],
    sheet: 'half',
  }));
}

export function setDevice(device: Device): void {
  store.setState(({ view }) => ({
    device,
    view: device.tag === 'found' ? { ...view, near: null, camera: null } : view,
  }));
}

export function setNearest(nearest: readonly string[]): void {
  store.setState({ nearest });
}

/** What the maps show of the list that is being made. */
export function showListPoints(change: Partial<ListPoints>): void {
  store.setState(({ listPoints }) => ({ listPoints: { ...listPoints, ...change } }));
}

/** Back or forward to a view as it was left. A place that it asks about comes before the device. */
export function restoreView(view: View): void {
  store.setState(view.near ? { view, device: { tag: 'off' }, nearest: [] } : { view });
}

/** The reader has moved the map by hand. */
export function rememberCamera(camera: Camera): void {
  changeView({ camera });
}

export function forgetCamera(): void {
  changeView({ camera: null });
}

export function setSheet(sheet: SheetSize): void {
  store.setState({ sheet });
}

export function setMapState(map: MapState): void {
  store.setState({ map });
}

/** The reader's own choice wins over the address from here on. */
export function chooseTheme(ownTheme: Theme): void {
  store.setState(({ view }) => ({ ownTheme, view: { ...view, theme: null } }));
}

export function switchLetterKeys(letterKeys: boolean): void {
  store.setState({ letterKeys });
}
