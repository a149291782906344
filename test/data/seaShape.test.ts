import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { type MapTopology, mapPart } from '../../src/cartography/mapGeometry.ts';
import { type PackedTopology, unpacked } from '../../src/cartography/packedTopology.ts';
import { type Area, polygonsOf } from '../../src/geocoder/area/area.ts';

/** Degrees: shorter ones are less than a pixel long where they are drawn. */
const longestSpike = 0.1;

const length = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) =>
  Math.hypot(bx - ax, by - ay);

/** Where a ring goes somewhere and back on its own line: drawn, it is a line across the land. */
function spikes(ring: readonly Position[]): string[] {
  const corners = ring.slice(1);
  return corners.flatMap((at, index) => {
    const from = corners.at(index - 1) ?? at;
    const to = corners[(index + 1) % corners.length] ?? at;
    const [there, back] = [length(from, at), length(at, to)];
    const [ux, uy] = [(from[0] ?? 0) - (at[0] ?? 0), (from[1] ?? 0) - (at[1] ?? 0)];
    const [vx, vy] = [(to[0] ?? 0) - (at[0] ?? 0), (to[1] ?? 0) - (at[1] ?? 0)];
    const turnsBack = ux * vx + uy * vy > 0 && Math.abs(ux * vy - uy * vx) < 1e-9;
    return turnsBack && Math.min(there, back) > longestSpike ? [String(at)] : [];
  });
}

test.each(['map', 'map-overview'])('the sea of %s.json draws no line across land', (name) => {
  const file = JSON.parse(
    readFileSync(`data/generated/${name}.json`, 'utf8'),
  ) as PackedTopology<MapTopology>;
  const rings = mapPart(unpacked(file), 'sea').features.flatMap(({ geometry }) =>
    polygonsOf(geometry as Area).flat(),
  );
  expect(rings.length).toBeGreaterThan(500);
  expect(rings.flatMap(spikes)).toEqual([]);
});
