import type { Bounds, LngLat } from '../../model/geo.ts';
import { boundsOf } from '../area/area.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Entry } from '../gazetteer/entry.ts';
import type { NameKind } from '../phrase/phrase.ts';
import { entryGround } from './entryFeature.ts';

/** A county, district or part of the country as search knows it: without its geometry. */
export type AreaBounds = {
  readonly kind: Exclude<NameKind, 'place' | 'municipality'>;
  readonly id: string;
  readonly bounds: Bounds;
  /** A point inside it that stands for it. */
  readonly marker: LngLat;
};

/** Null for what has no area of its own in the atlas. Throws if an area is missing from it. */
export function areaBounds(entry: Entry, atlas: Atlas): AreaBounds | null {
  if (entry.kind === 'place' || entry.kind === 'municipality') return null;
  const ground = entryGround(entry, atlas);
  if (ground === null) return null;
  const { kind, record } = entry;
  return { kind, id: record.id, bounds: boundsOf(ground.geometry), marker: ground.marker };
}
