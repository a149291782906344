import type { Bounds } from '../model/geo.ts';
import { boundsOf } from './area.ts';
import type { Atlas } from './atlas.ts';
import type { Entry } from './entry.ts';
import type { NameKind } from './phrase.ts';

/** The bounds of a county, district or part of the country, to be known without its geometry. */
export type AreaBounds = {
  readonly kind: Exclude<NameKind, 'place' | 'municipality'>;
  readonly id: string;
  readonly bounds: Bounds;
};

/** Null for what has no region in the atlas. Throws if a county of the entry has none. */
export function areaBounds({ kind, record, counties }: Entry, atlas: Atlas): AreaBounds | null {
  if (kind === 'place' || kind === 'municipality') return null;
  const regions =
    kind === 'district'
      ? [atlas.districts.get(record.id)]
      : counties.map((id) => atlas.counties.get(id));
  const boxes = regions.map((region) => {
    if (region === undefined) throw new Error(`no region for ${kind} "${record.id}"`);
    return boundsOf(region);
  });
  const bounds = boxes.reduce(([west, south, east, north], box) => [
    Math.min(west, box[0]),
    Math.min(south, box[1]),
    Math.max(east, box[2]),
    Math.max(north, box[3]),
  ]);
  return { kind, id: record.id, bounds };
}
