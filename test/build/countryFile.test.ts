import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/buildSite.ts';
import type { RegionFeatures } from '../../src/build/clusterRegions.ts';
import { type CountryFile, openCountry } from '../../src/build/countryFile.ts';
import { squareMetres } from '../../src/geocoder/area/area.ts';
import { records } from '../../src/model/records.ts';
import type { Site } from '../../src/model/site.ts';
import { landRegions, mapData } from '../support/mapData.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/generated/${name}`, 'utf8'));

test('a browser builds the same site of the same records as the build does', () => {
  const country = openCountry(read('country.json') as CountryFile, mapData.sea);
  const { sites, regions, spread: spreadOf } = buildSite(records, country);
  const spread = spreadOf();
  const places = ({ clusters }: Pick<Site, 'clusters'>) =>
    clusters.map(({ region, neighbours, labelSide }) => ({ region, neighbours, labelSide }));
  expect(places(sites.nb)).toEqual(places(read('site.nb.json') as Site));
  // Rings may begin at another point.
  const areas = ({ features }: RegionFeatures) =>
    features.map(({ properties, geometry }) => [
      properties.cluster,
      Math.round(squareMetres(geometry)),
    ]);
  expect(areas(regions)).toEqual(areas(landRegions));
  expect(spread?.figures).toEqual(read('spread.json'));
});
