import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/model/language.ts';
import type { ValidIds } from '../../src/pages/pageDefinition.ts';
import {
  fragmentBase,
  ownListAddress,
  ownMapAddress,
  ownMapLanguage,
  ownMapPath,
  packedIn,
} from '../../src/state/ownMapAddress.ts';

const known: ValidIds = {
  clusters: ['kystvind', 'treklynga'],
  sectors: ['wind'],
  parts: ['vestlandet'],
  steps: 5,
};

let undo: (() => void) | null = null;
afterEach(() => {
  undo?.();
  undo = null;
});

/** A document of its own, opened at `address`: it takes the start of its addresses from there. */
async function open(address: string) {
  window.history.pushState(null, '', address);
  vi.stubEnv('BASE_URL', '/kart/');
  vi.resetModules();
  const [history, actions, stores] = await Promise.all([
    import('../../src/state/history.ts'),
    import('../../src/state/actions.ts'),
    import('../../src/state/store.ts'),
  ]);
  stores.startStore(history.readAddress(known));
  undo = history.mirrorAddress(known);
  return { ...history, ...actions, view: () => stores.store.getState().view };
}

const shown = () => window.location.href.slice(window.location.origin.length);

function comeTo(fragment: string): void {
  window.history.pushState(null, '', fragment);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

describe('the map of a reader’s own list', () => {
  test.each(languages)('is a document of its own in %s', (language) => {
    expect(ownMapLanguage(ownMapPath(language))).toBe(language);
    expect(ownMapAddress(language, 'AbC-_9')).toBe(`/${ownMapPath(language)}#liste=AbC-_9/`);
    expect(ownMapAddress(language, null)).toBe(`/${ownMapPath(language)}#/`);
    expect(ownListAddress(language, 'AbC-_9')).toMatch(/\/ditt-kart\/#liste=AbC-_9$/);
  });

  test.each([
    ['#liste=AbC-_9', '#liste=AbC-_9/', 'AbC-_9'],
    ['#liste=AbC-_9/klynge/x/?sok=y', '#liste=AbC-_9/', 'AbC-_9'],
    ['#liste=', '#liste=/', ''],
    ['#/klynge/x/', '#/', null],
    ['#panel', '#/', null],
    ['', '#/', null],
  ])('opened with %j its addresses begin with %j', (fragment, base, packed) => {
    expect(fragmentBase(fragment)).toBe(base);
    expect(packedIn(base)).toBe(packed);
  });

  test.each(['#/', '#liste=AbC-_9/'])('keeps its address behind %j', async (base) => {
    const page = await open(`/kart/ditt-kart/kart/${base}klynge/kystvind/?sektor=wind`);
    expect(page.view()).toMatchObject({
      language: 'nb',
      page: { kind: 'cluster', id: 'kystvind' },
      sector: 'wind',
    });
    page.openPage({ kind: 'table' });
    expect(shown()).toBe(`/kart/ditt-kart/kart/${base}tabell/?sektor=wind`);
    expect(page.readAddress(known)).toEqual(page.view());
    expect(page.hrefOf({ ...page.view(), language: 'en' })).toBe(
      `/kart/en/ditt-kart/kart/${base}tabell/?sektor=wind`,
    );
    expect(page.hrefBelow('sw.js')).toBe('/kart/sw.js');
    // A step to a note takes the place of the address, which is then written again.
    comeTo('#panel');
    expect(page.view().page).toEqual({ kind: 'table' });
    expect(shown()).toBe(`/kart/ditt-kart/kart/${base}tabell/?sektor=wind`);
  });

  test('says its language by its document, and does not make lists', async () => {
    const page = await open('/kart/nn/ditt-kart/kart/#/ditt-kart/');
    expect(page.readLanguage()).toBe('nn');
    expect(page.view()).toMatchObject({ language: 'nn', page: { kind: 'explore' } });
    page.openPage({ kind: 'sources' });
    expect(shown()).toBe('/kart/nn/ditt-kart/kart/#/kilder/');
  });

  test('another list is another document', async () => {
    const page = await open('/kart/ditt-kart/kart/#liste=AbC-_9/tabell/');
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
    comeTo('#liste=zzz');
    expect(reload).toHaveBeenCalledOnce();
    comeTo('#/');
    expect(reload).toHaveBeenCalledTimes(2);
    expect(page.view().page).toEqual({ kind: 'table' });
  });
});
