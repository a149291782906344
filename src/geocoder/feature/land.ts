import { type Area, clip, unite } from '../area/area.ts';
import { dissolve } from '../area/dissolve.ts';
import type { Atlas } from '../gazetteer/atlas.ts';

/** An area cut to the land of counties, and the ids of those that it touches. */
export type Land = { readonly area: Area; readonly counties: readonly string[] };

/** The land of the area: in all counties, or in those of `within`. Null if it is all sea or abroad. */
export function landOf(area: Area, atlas: Atlas, within?: readonly string[]): Land | null {
  const pieces = [...atlas.counties]
    .filter(([id]) => within === undefined || within.includes(id))
    .flatMap(([id, county]) => {
      const piece = clip(area, county);
      return piece === null ? [] : [{ id, piece }];
    });
  const land = unite(pieces.map(({ piece }) => piece));
  return land === null ? null : { area: land, counties: pieces.map(({ id }) => id) };
}

/** The counties as one area. Throws for one that the atlas does not have. */
export function countiesAsOne(ids: readonly string[], atlas: Atlas): Area {
  return dissolve(
    ids.map((id) => {
      const county = atlas.counties.get(id);
      if (county === undefined) throw new Error(`no region for county "${id}"`);
      return county;
    }),
  );
}
