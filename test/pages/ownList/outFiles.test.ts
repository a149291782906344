import { expect, test } from 'vitest';
import type { Placement } from '../../../src/ownList/placement.ts';
import type { Work } from '../../../src/ownList/work.ts';
import { listGeojson } from '../../../src/pages/ownList/outFiles.ts';

const work: Work = {
  rows: [
    ['A', 'Hallingdal', '', ''],
    ['B', 'Hallingdal', '60,5', '8,2'],
  ],
  hasHeader: false,
  columns: { name: 0, place: [1], lat: 2, lng: 3 },
  settled: {},
  heading: { title: '', subtitle: '', year: '', source: '', sourceAddress: '', language: '' },
};
const found: Placement = {
  tag: 'found',
  by: 'words',
  words: 'Hallingdal',
  hit: {
    kind: 'district',
    name: 'Hallingdal',
    marker: [9, 60.6],
    exactness: 'approximate',
    isArea: true,
    reason: '',
    county: 'Buskerud',
  },
};

test('a position of its own outranks the area that others with the same words have', () => {
  const area = { type: 'Polygon' as const, coordinates: [] };
  const { features } = listGeojson(
    work,
    new Map([['Hallingdal\n', found]]),
    new Map([['Hallingdal\n', area]]),
  );
  expect(features.map(({ geometry }) => geometry)).toEqual([
    area,
    { type: 'Point', coordinates: [8.2, 60.5] },
  ]);
  expect(features[1]?.properties).toMatchObject({ column_1: 'B', placed_by: 'coordinates' });
});
