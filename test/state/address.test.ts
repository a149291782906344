import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centerRange, zoomRange } from '../../src/cartography/mapLimits.ts';
import { layers, spreadLayers, themes, times } from '../../src/model/kinds.ts';
import { type Language, languages } from '../../src/model/language.ts';
import { plainText } from '../../src/model/plainText.ts';
import { autoRange, type Run } from '../../src/pages/deck/run.ts';
import type { ValidIds } from '../../src/pages/pageDefinition.ts';
import { type Page, presentPage } from '../../src/pages/registry.ts';
import {
  formatAddress,
  pagePath,
  parseAddress,
  parsePath,
  splitQuery,
} from '../../src/state/address.ts';
import { startView, type View } from '../../src/state/view.ts';

const known: ValidIds = {
  clusters: ['kystvind', 'tre-og-hus'],
  sectors: ['wind', 'timber'],
  parts: ['vestlandet', 'nord-norge'],
  steps: 11,
};
const plain = startView('nb', { kind: 'explore' });

function parse(address: string): View {
  const [path = '', ...rest] = address.split('?');
  return parseAddress(path, rest.join('?'), known);
}

const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((value) => plainText(value).trim())
  .filter((value) => value.length <= 80);
const nameOr = (names: readonly string[]) => fc.constantFrom(null, ...names);
const runArbitrary: fc.Arbitrary<Run> = fc.oneof(
  fc.constantFrom<Run>({ tag: 'manual' }, { tag: 'notes' }),
  fc.record({
    tag: fc.constant('auto' as const),
    seconds: fc.integer({ min: autoRange[0], max: autoRange[1] }),
    loop: fc.boolean(),
  }),
);
const pageArbitrary: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'explore' }),
  fc.constant<Page>({ kind: 'sources' }),
  fc.constant<Page>({ kind: 'table' }),
  fc.constantFrom(null, ...known.clusters).map((cluster): Page => ({ kind: 'share', cluster })),
  fc.constantFrom(null, ...spreadLayers).map((layer): Page => ({ kind: 'spread', layer })),
  fc.constantFrom(...known.clusters).map((id): Page => ({ kind: 'cluster', id })),
  fc.record({
    kind: fc.constant('present' as const),
    step: fc.integer({ min: 1, max: known.steps }),
    run: runArbitrary,
  }),
);

function viewArbitrary(number: (range: readonly [number, number]) => fc.Arbitrary<number>) {
  const lngLat = fc.tuple(number(centerRange.lng), number(centerRange.lat));
  return fc.record<View>({
    language: fc.constantFrom(...languages),
    page: pageArbitrary,
    sector: nameOr(known.sectors),
    part: nameOr(known.parts),
    query: text,
    time: fc.constantFrom(...times),
    layers: fc.constantFrom<View['layers']>(layers, [], ['counties'], ['towns']),
    theme: fc.constantFrom(null, ...themes),
    camera: fc.option(fc.record({ zoom: number(zoomRange), center: lngLat })),
    near: fc.option(fc.record({ label: text.filter((label) => label !== ''), lngLat })),
  });
}

const rounded = ([low, high]: readonly [number, number]) =>
  fc.integer({ min: low * 100, max: high * 100 }).map((value) => value / 100);
const double = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });

describe('a view and its address', () => {
  test('are the same thing twice', () => {
    fc.assert(
      fc.property(viewArbitrary(rounded), (view) => {
        expect(parse(formatAddress(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  test('lose no more than ten metres of a point, and a hundredth of a zoom', () => {
    fc.assert(
      fc.property(viewArbitrary(double), ({ camera, near, ...view }) => {
        const back = parse(formatAddress({ ...view, camera, near }));
        expect(back).toMatchObject(view);
        expect([back.camera === null, back.near === null]).toEqual([
          camera === null,
          near === null,
        ]);
        if (camera) {
          expect(back.camera?.zoom).toBeCloseTo(camera.zoom, 2);
          expect(back.camera?.center[0]).toBeCloseTo(camera.center[0], 4);
          expect(back.camera?.center[1]).toBeCloseTo(camera.center[1], 4);
        }
        if (near) {
          expect(back.near?.label).toBe(near.label);
          expect(back.near?.lngLat[0]).toBeCloseTo(near.lngLat[0], 4);
          expect(back.near?.lngLat[1]).toBeCloseTo(near.lngLat[1], 4);
        }
      }),
    );
  });

  test.each<[Partial<View>, string]>([
    [{}, ''],
    [{ language: 'nn' }, 'nn/'],
    [{ language: 'en', page: { kind: 'sources' } }, 'en/kilder/'],
    [{ language: 'nn', page: { kind: 'table' } }, 'nn/tabell/'],
    [{ page: { kind: 'cluster', id: 'tre-og-hus' } }, 'klynge/tre-og-hus/'],
    [{ page: { kind: 'share', cluster: null }, language: 'en' }, 'en/del/'],
    [{ page: { kind: 'share', cluster: 'tre-og-hus' } }, 'del/?klynge=tre-og-hus'],
    [{ page: { kind: 'spread', layer: 'distance' }, language: 'nn' }, 'nn/spredning/'],
    [{ page: { kind: 'spread', layer: 'nearest' } }, 'spredning/?vis=nearest'],
    [{ page: { kind: 'spread', layer: null } }, 'spredning/?vis=ingen'],
    [{ sector: 'wind', part: 'nord-norge' }, '?sektor=wind&del=nord-norge'],
    [{ query: 'hus & hjem' }, '?sok=hus+%26+hjem'],
    [{ page: presentPage(1) }, 'presentasjon/'],
    [{ page: presentPage(11), language: 'nn' }, 'nn/presentasjon/11/'],
    [
      { page: { kind: 'present', step: 2, run: { tag: 'auto', seconds: 12, loop: true } } },
      'presentasjon/2/?auto=12&lokke',
    ],
    [{ page: { kind: 'present', step: 3, run: { tag: 'notes' } } }, 'presentasjon/3/?notat'],
    [{ time: 'last' }, '?tid=sist'],
    [{ layers: [] }, '?lag=ingen'],
    [{ layers: ['towns'] }, '?lag=towns'],
    [{ theme: 'dark' }, '?tema=dark'],
    [{ camera: { zoom: 5.126, center: [10.39507, 63.43049] } }, '?kamera=5.13/63.4305/10.3951'],
    [
      { near: { label: 'Bø, Vesterålen', lngLat: [14.6, 68.6] } },
      '?naer=68.6,14.6,B%C3%B8,+Vester%C3%A5len',
    ],
  ])('%j is "%s"', (change, address) => {
    expect(formatAddress({ ...plain, ...change })).toBe(address);
  });
});

const longText = fc
  .array(fc.constantFrom('a', ' ', '😀', ','), { minLength: 70, maxLength: 90 })
  .map((characters) => characters.join(''));
const brokenSearch = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(
          'sektor',
          'del',
          'sok',
          'tid',
          'lag',
          'tema',
          'kamera',
          'naer',
          'vis',
          '__proto__',
          '',
        ),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join('/')),
          longText,
          longText.map((label) => `60,10,${label}`),
        ),
      )
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`),
  )
  .map((pairs) => pairs.join('&'));

test('whatever stands in the address, there is a view of it, whose own address stands', () => {
  const anything = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(anything, fc.oneof(anything, brokenSearch), (path, search) => {
      const view = parseAddress(path, search, known);
      const address = formatAddress(view);
      expect(parse(address)).toEqual(view);
      expect(formatAddress(parse(address))).toBe(address);
    }),
    { numRuns: 500 },
  );
});

describe('what is broken falls back to the default', () => {
  test.each([
    'klynge/',
    'klynge/finnes-ikke/',
    'klynge/constructor/',
    'klynge/../../etc/passwd',
    'klynge/%3Cscript%3E/',
    'Klynge/kystvind/',
    'no/kilde/',
    'index.html',
    '//evil.example/',
  ])('the page of "%s" is the list', (path) => {
    expect(parse(path)).toEqual(plain);
  });

  test.each([
    'sektor=finnes-ikke',
    'sektor=Wind',
    'sektor=',
    'del=toString',
    'sok=',
    'sok=+++',
    'lag=',
    'lag=veier',
    'tema=blue',
    'tema=LIGHT',
    'kamera=',
    'kamera=5/60',
    'kamera=5/60/10/0',
    'kamera=0.9/60/10',
    'kamera=11.1/60/10',
    'kamera=5/44.9/10',
    'kamera=5/60/75.1',
    'kamera=NaN/60/10',
    'kamera=Infinity/60/10',
    'kamera=5e0/60/10',
    'kamera=0x5/60/10',
    'kamera=+5/60/10',
    'kamera= 5/60/10',
    'kamera=5/60/10%0A',
    'kamera=5/60.123456789/10',
    'naer=60,10',
    'naer=60,10,',
    'naer=60,10,++',
    'naer=10,60,Oslo',
    'naer=Oslo',
    'ukjent=ja',
    '%',
    '%E0%A4%A=%FF',
    '&&&===?',
  ])('%s says nothing', (search) => {
    expect(parse(`?${search}`)).toEqual(plain);
  });

  test.each<[string, Partial<View>]>([
    ['sektor=wind&sektor=timber', { sector: 'wind' }],
    ['lag=veier,towns', { layers: ['towns'] }],
    ['lag=towns,counties,towns', {}],
    ['sok=++vind++', { query: 'vind' }],
    ['naer=60,10,++Gjøvik+', { near: { label: 'Gjøvik', lngLat: [10, 60] } }],
    ['tema=dark&sektor=nei', { theme: 'dark' }],
  ])('of %s the sound part stands', (search, change) => {
    expect(parse(`?${search}`)).toEqual({ ...plain, ...change });
  });

  test('a text is cut to eighty letters, between letters, and never ends in white space', () => {
    const long = `${'a'.repeat(79)}😀${'b'.repeat(500)}`;
    const spaced = `${'a'.repeat(79)} b`;
    expect(parse(`?sok=${long}`).query).toBe(`${'a'.repeat(79)}😀`);
    expect(parse(`?naer=60,10,${long}`).near?.label).toBe(`${'a'.repeat(79)}😀`);
    expect(parse(`?sok=${spaced}`).query).toBe('a'.repeat(79));
    expect(parse(`?naer=60,10,${spaced}`).near?.label).toBe('a'.repeat(79));
  });
});

describe('paths', () => {
  test.each<[string, Language, Page]>([
    ['', 'nb', { kind: 'explore' }],
    ['nn', 'nn', { kind: 'explore' }],
    ['en/index.html', 'en', { kind: 'explore' }],
    ['nb/kilder/', 'nb', { kind: 'explore' }],
    ['kilder', 'nb', { kind: 'sources' }],
    ['nn/klynge/kystvind', 'nn', { kind: 'cluster', id: 'kystvind' }],
    ['/en//klynge/kystvind/index.html', 'en', { kind: 'cluster', id: 'kystvind' }],
    ['en/klynge/kystvind/mer/', 'en', { kind: 'cluster', id: 'kystvind' }],
  ])('"%s" is in %s: %j', (path, language, page) => {
    expect(parsePath(path, known)).toEqual({ language, page });
  });

  test('every page has one of its own in every language', () => {
    const pages: readonly Page[] = [
      { kind: 'explore' },
      { kind: 'sources' },
      ...known.clusters.map((id): Page => ({ kind: 'cluster', id })),
    ];
    const paths = languages.flatMap((language) => pages.map((page) => pagePath(language, page)));
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path === '' || /^[^/].*\/$/.test(path), path).toBe(true);
  });
});

describe('an address of the deck', () => {
  test.each([
    'presentasjon/0/',
    'presentasjon/12/',
    'presentasjon/-1/',
    'presentasjon/1e1/',
    'presentasjon/to/',
  ])('"%s" has no such step, and is the first', (address) => {
    expect(parse(address).page).toEqual(presentPage(1));
  });

  test.each<[string, Run]>([
    ['?auto=1', { tag: 'manual' }],
    ['?auto=0', { tag: 'manual' }],
    ['?auto=raskt', { tag: 'manual' }],
    ['?auto=9999', { tag: 'manual' }],
    ['?auto=7.6', { tag: 'auto', seconds: 8, loop: false }],
    ['?lokke', { tag: 'auto', seconds: 12, loop: true }],
    ['?auto=x&lokke=1', { tag: 'auto', seconds: 12, loop: true }],
    ['?auto=30&notat', { tag: 'notes' }],
  ])('with "%s" goes on by itself only where that makes sense', (search, run) => {
    expect(parse(`presentasjon/4/${search}`).page).toEqual({ kind: 'present', step: 4, run });
  });
});

test.each([
  ['', '', ''],
  ['?utm_source=x', '', 'utm_source=x'],
  ['?fbclid=a%20b&sok=vind&utm_source=x&lokke', 'sok=vind&lokke', 'fbclid=a%20b&utm_source=x'],
  ['?s%6Fk=vind&sokk=vind&klynge=x&vis', 's%6Fk=vind&klynge=x&vis', 'sokk=vind'],
  ['?__proto__=1&&=2', '', '__proto__=1&=2'],
])('of %s our own is "%s", and others’ "%s"', (search, own, foreign) => {
  expect(splitQuery(search)).toEqual({ own, foreign });
});

describe('what is not seen', () => {
  test.each([
    ['a point asked about', `?naer=60.39,5.32,${encodeURIComponent('\u202EBer\u200Bgen\u2066')}`],
    ['with a soft hyphen and a line break', '?naer=60.39,5.32,%0ABer%C2%ADgen%0D'],
  ])('is taken out of %s, and out of the address that is copied', (_, address) => {
    expect(parse(address).near).toEqual({ label: 'Bergen', lngLat: [5.32, 60.39] });
    expect(formatAddress(parse(address))).toBe('?naer=60.39,5.32,Bergen');
  });

  test('is taken out of a search, and leaves no search of nothing', () => {
    expect(parse('?sok=%E2%80%8Fmo%C2%A0i%09rana%EF%BB%BF').query).toBe('mo i rana');
    expect(formatAddress(parse('?sok=%E2%80%AE%E2%81%A6'))).toBe('');
    expect(parse('?naer=60,5,%E2%80%8B').near).toBeNull();
  });

  test('leaves the letters of all scripts as they are', () => {
    for (const name of ['Kárášjohka', 'Ås', 'Åse', 'ברגן', 'Øvre Årdal']) {
      expect(plainText(name)).toBe(name);
    }
  });
});
