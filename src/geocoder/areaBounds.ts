import type { Bounds, LngLat } from '../model/geo.ts';
import { boundsOf, unite } from './area.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';
import { insidePoint } from './insidePoint.ts';
import type { NameKind } from './phrase.ts';

/** A county, district or part of the country as search knows it: without its geometry. */
export type AreaBounds = {
  readonly kind: Exclude<NameKind, 'place' | 'municipality'>;
  readonly id: string;
  readonly bounds: Bounds;
  /** A point inside it that stands for it. */
  readonly marker: LngLat;
};

/** Null for what has no region in the atlas. Throws if a county of the entry has none. */
export function areaBounds({ kind, record, counties }: Entry, atlas: Atlas): AreaBounds | null {
  if (kind === 'place' || kind === 'municipality') return null;
  const regions =
    kind === 'district'
      ? [atlas.districts.get(record.id)]
      : counties.map((id) => atlas.counties.get(id));
  const areas = regions.map((region) => {
    if (region === undefined) throw new Error(`no region for ${kind} "${record.id}"`);
    return region;
  });
  const whole = unite(areas);
  if (whole === null) throw new Error(`${kind} "${record.id}" is made of nothing`);
  return { kind, id: record.id, bounds: boundsOf(whole), marker: insidePoint(whole) };
}
