import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoomRange } from '../../src/cartography/mapLimits.ts';
import {
  type EmbedOptions,
  embedDefaults,
  formatEmbedAddress,
  parseEmbedAddress,
  startOptions,
  starts,
  wholeMap,
} from '../../src/embed/options.ts';
import { themes } from '../../src/model/kinds.ts';
import { languages } from '../../src/model/language.ts';
import type { ValidIds } from '../../src/pages/pageDefinition.ts';

const known: ValidIds = {
  clusters: ['kystvind', 'tre-og-hus', 'is'],
  sectors: ['wind', 'timber'],
  parts: [],
  steps: 0,
};

function parse(address: string): EmbedOptions {
  const [path = '', ...rest] = address.split('?');
  return parseEmbedAddress(path, rest.join('?'), known);
}

const page: fc.Arbitrary<EmbedOptions['page']> = fc.oneof(
  fc.record({ kind: fc.constant('cluster' as const), id: fc.constantFrom(...known.clusters) }),
  fc.record({
    kind: fc.constant('map' as const),
    clusters: fc.subarray([...known.clusters]),
    sector: fc.constantFrom(null, ...known.sectors),
  }),
);
const camera = fc.record({
  zoom: fc
    .integer({ min: 100 * zoomRange[0], max: 100 * zoomRange[1] })
    .map((hundredths) => hundredths / 100),
  center: fc.tuple(
    fc.integer({ min: -400_000, max: 750_000 }).map((value) => value / 10_000),
    fc.integer({ min: 450_000, max: 820_000 }).map((value) => value / 10_000),
  ),
});
const hosts = ['https://avis.no', 'https://cms.avis.no:8443', 'http://localhost:3000'];
const optionsArbitrary = fc.record<EmbedOptions>({
  language: fc.constantFrom(...languages),
  page,
  theme: fc.constantFrom(...themes),
  panel: fc.boolean(),
  title: fc.boolean(),
  legend: fc.boolean(),
  counties: fc.boolean(),
  start: fc.constantFrom(...starts),
  camera: fc.option(camera),
  hosts: fc.subarray(hosts),
  id: fc.option(fc.stringMatching(/^[\w-]{1,64}$/)),
});

test('an address gives back the options that it was made of', () => {
  fc.assert(
    fc.property(optionsArbitrary, (options) => {
      expect(parse(formatEmbedAddress(options))).toEqual(options);
    }),
  );
});

test('any address at all is read, and what comes of it has an address', () => {
  const keys = ['v', 'klynger', 'sektor', 'tema', 'panel', 'start', 'kamera', 'vert', 'id'];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(fc.string(), pairs, (path, query) => {
      const options = parseEmbedAddress(path, new URLSearchParams(query).toString(), known);
      expect(parse(formatEmbedAddress(options))).toEqual(options);
    }),
  );
});

describe('what version 1 leaves unsaid', () => {
  const published = {
    theme: 'auto',
    panel: true,
    title: true,
    legend: false,
    counties: true,
    start: 'touch',
  };

  test('stays as it was published', () => {
    expect(embedDefaults[1]).toEqual(published);
    expect(parse('embed/?v=1')).toMatchObject(published);
  });

  test.each(['embed/', 'embed/?v=', 'embed/?v=999', 'embed/?v=toString'])(
    'is what %s has too',
    (address) => expect(parse(address)).toMatchObject(published),
  );

  test('needs not be written; the version always is', () => {
    expect(formatEmbedAddress(startOptions('nb', wholeMap))).toBe('embed/?v=1');
  });
});

test('an address reads as Norwegian', () => {
  const options: EmbedOptions = {
    ...startOptions('nn', { kind: 'map', clusters: ['kystvind', 'is'], sector: 'wind' }),
    theme: 'dark',
    panel: false,
    legend: true,
    start: 'visible',
    camera: { zoom: 5.25, center: [10.4, 63.4] },
    hosts: ['https://avis.no'],
  };
  expect(formatEmbedAddress(options)).toBe(
    'nn/embed/?v=1&klynger=kystvind,is&sektor=wind&tema=dark&panel=av&tegnforklaring=pa&start=synlig&kamera=5.25/63.4/10.4&vert=https%3A//avis.no',
  );
  expect(formatEmbedAddress(startOptions('en', { kind: 'cluster', id: 'is' }))).toBe(
    'en/embed/klynge/is/?v=1',
  );
});

describe('what an address may not say is as if unsaid', () => {
  const plain = startOptions('nb', wholeMap);

  test.each([
    'tema=neon',
    'panel=nei',
    'panel=PA',
    'tittel=',
    'fylker=0',
    'start=touch',
    'kamera=5/63',
    'kamera=99/63/10',
    'klynger=finnes-ikke',
    'sektor=finnes-ikke',
    'id=<script>',
    `id=${'a'.repeat(65)}`,
    'ukjent=1',
  ])('%s', (query) => expect(parse(`embed/?v=1&${query}`)).toEqual(plain));

  test('a cluster that is not there leaves the whole map', () => {
    expect(parse('embed/klynge/finnes-ikke/')).toEqual(plain);
  });

  test.each([
    '*',
    'avis.no',
    'http://avis.no',
    'https://avis.no/artikkel',
    'https://avis.no@ond.no/',
    'https://avis.no?x',
    'javascript:alert(1)',
    'null',
    'file:///',
  ])('%s is no host', (host) => {
    expect(parse(`embed/?v=1&vert=${encodeURIComponent(host)}`).hosts).toEqual([]);
  });
});

test('a page may stand on several hosts, each named once, and not on any number', () => {
  expect(parse('embed/?vert=https://a.no&vert=https://b.no/&vert=https://a.no').hosts).toEqual([
    'https://a.no',
    'https://b.no',
  ]);
  const many = Array.from({ length: 20 }, (_, index) => `vert=https://a${index}.no`).join('&');
  expect(parse(`embed/?${many}`).hosts).toHaveLength(8);
});
