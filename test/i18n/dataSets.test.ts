import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import corrections from '../../data/gazetteer/county-corrections.json' with { type: 'json' };
import dataSources from '../../data/gazetteer/sources.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { languages } from '../../src/model/language.ts';
import { allMessages } from './allMessages.ts';

/** What readers know a package by. */
const families: readonly (readonly [prefix: string, name: string])[] = [
  ['@digdir/', 'Designsystemet'],
  ['@fontsource-variable/inter', 'Inter'],
  ['@navikt/aksel-icons', 'Aksel'],
  ['@tanstack/virtual-core', 'TanStack Virtual'],
  ['@turf/', 'Turf'],
  ['clipper2-ts', 'Clipper2'],
  ['comlink', 'Comlink'],
  ['maplibre-gl', 'MapLibre GL JS'],
  ['papaparse', 'Papa Parse'],
  ['react-map-gl', 'react-map-gl'],
  ['react', 'React'],
  ['topojson-client', 'TopoJSON'],
  ['valibot', 'Valibot'],
  ['workbox-', 'Workbox'],
  ['zustand', 'Zustand'],
];

const familyOf = (dependency: string) =>
  families.find(([prefix]) => dependency.startsWith(prefix))?.[1] ?? dependency;

const licenceOf = (dependency: string): string =>
  JSON.parse(readFileSync(`node_modules/${dependency}/package.json`, 'utf8')).license;

/** Without the hyphens that a package's licence has in place of spaces. */
const plain = (licence: string) => licence.toLowerCase().replaceAll('-', ' ');

describe.each(languages)('what the map is made from, in %s', (language) => {
  const { dataSets, methodText } = allMessages[language].sources;

  test.each(Object.keys(manifest.dependencies))('names %s and its licence', (dependency) => {
    const row = dataSets.find(({ name }) => name.includes(familyOf(dependency)));
    expect(plain(row?.licence ?? '')).toContain(plain(licenceOf(dependency)));
  });

  test.each(dataSources)('names $package, where $id come from, and its licence', (source) => {
    const row = dataSets.find(({ use }) => use.includes(source.package));
    expect(source.upstream).toContain(
      ['OpenStreetMap', 'Natural Earth', 'GeoNames', 'Posten Norge'].find((name) =>
        row?.name.includes(name),
      ),
    );
    const licence = ['ODbL 1.0', 'CC BY 4.0', 'Public domain', 'MIT'].find((each) =>
      source.licence.includes(each),
    );
    expect(plain(row?.licence ?? '')).toContain(plain(licence ?? 'no known licence'));
  });

  test('gives the years that the sources are described with', () => {
    const described = ['data/gazetteer/README.md', 'data/gazetteer/sources/README.md']
      .map((path) => readFileSync(path, 'utf8'))
      .join();
    const years = dataSets.flatMap(({ use }) => use.match(/\b\d{4}\b/g) ?? []);
    expect(years).toHaveLength(4);
    expect(years.filter((year) => !described.includes(year))).toEqual([]);
  });

  test('tells how coarse the counties are, and what was put right in them', () => {
    const text = methodText.join(' ');
    expect(text).toContain('1:10 ');
    for (const { name } of corrections.areas) {
      for (const word of name.split(' og ')) expect(text).toContain(word);
    }
  });
});
