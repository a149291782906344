import { difference } from '@turf/difference';
import { featureCollection, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import { tidy } from './coordinates.ts';
import type { CountyShape } from './counties.ts';
import type { CountyCorrections } from './handwritten.ts';

/**
 * Gives to the right county what the source counts to another. Where a correction's ring meets a border that it
 * does not replace, it does so in one of that border's own corners, so that the counties still fit together.
 */
export function corrected(
  shapes: readonly CountyShape[],
  areas: CountyCorrections['areas'],
): CountyShape[] {
  const byId = new Map(shapes.map((shape) => [shape.properties.id, shape]));
  for (const { name, from, to, ring } of areas) {
    const [giver, taker] = [byId.get(from), byId.get(to)];
    const outline = polygon([ring]);
    const moved = giver && intersect(featureCollection([giver, outline]));
    const rest = giver && difference(featureCollection([giver, outline]));
    const grown = taker && moved && union(featureCollection([taker, moved]));
    if (!giver || !taker || !rest || !grown) {
      throw new Error(`county-corrections.json: "${name}" moves nothing from ${from} to ${to}`);
    }
    byId.set(from, reshaped(giver, rest));
    byId.set(to, reshaped(taker, grown));
  }
  return shapes.map((shape) => byId.get(shape.properties.id) ?? shape);
}

function reshaped(shape: CountyShape, { geometry }: Pick<CountyShape, 'geometry'>): CountyShape {
  const tidied = tidy(geometry);
  if (!tidied) throw new Error(`county ${shape.properties.id} has nothing left`);
  return { ...shape, geometry: tidied };
}
