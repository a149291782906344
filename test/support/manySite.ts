import { readFileSync } from 'node:fs';
import type { Site } from '../../src/model/site.ts';
import { type Ground, manyClustersOf } from '../bench/growth/manySite.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The built site with `count` made-up clusters in the place of its own, always the same ones. */
export function manySite(count: number): Site {
  const ground: Ground = {
    places: read('data/gazetteer/places.json'),
    counties: read('data/map/counties.json'),
  };
  return manyClustersOf(read('data/generated/site.nb.json'), ground, count, 2012);
}
