import type { LngLat } from '../model/geo.ts';
import type { Displacement } from '../model/site.ts';
import { stepIn, widest } from './displacement.ts';
import type { WorldPoint } from './mercator.ts';

/**
 * Of few signs no two cover one another at any zoom; many lie closer, within this radius, so that they leave room for
 * the rest of a small map.
 */
const leastOfFew = 22;
const radiusOfMany = 30;

/** Decimals of a degree by which points count as one: at the closest zoom they are less than a sign apart. */
const decimals = 3;

/** The `count` places of a hexagonal lattice nearest to its middle, in steps of it, with their own middle at 0, 0. */
function lattice(count: number): readonly WorldPoint[] {
  const reach = Math.ceil(Math.sqrt(count));
  const rows = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  // From the east: two stand side by side.
  const angle = ([x, y]: WorldPoint) => (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
  // Distances that are the same must compare so.
  const distance = ([x, y]: WorldPoint) => Math.round(Math.hypot(x, y) * 1e6);
  const nearest = rows
    .flatMap((row) => rows.map((column): WorldPoint => [column + row / 2, row * Math.sqrt(0.75)]))
    .sort((a, b) => distance(a) - distance(b) || angle(a) - angle(b))
    .slice(0, count);
  const middle = [0, 1].map(
    (axis) => nearest.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / count,
  );
  return nearest.map(([x, y]) => [x - (middle[0] ?? 0), y - (middle[1] ?? 0)]);
}

const rounded = (value: number) => Number(value.toFixed(3));

/**
 * Where signs stand that share a point: packed around it, in the order given. Undefined for a sign that has its point
 * to itself.
 */
export function displacements(points: readonly LngLat[]): readonly (Displacement | undefined)[] {
  const groups = new Map<string, number[]>();
  for (const [index, point] of points.entries()) {
    const key = point.map((degrees) => degrees.toFixed(decimals)).join();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const found: (Displacement | undefined)[] = points.map(() => undefined);
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const places = lattice(group.length);
    const furthest = Math.max(...places.map(([x, y]) => Math.hypot(x, y)));
    const least = Math.min(leastOfFew, radiusOfMany / furthest);
    for (const [place, index] of group.entries()) {
      const [right = 0, down = 0] = places[place] ?? [];
      found[index] = { right: rounded(right), down: rounded(down), least: rounded(least) };
    }
  }
  return found;
}

/** CSS pixels from a sign's point to where it stands, on a map on which the world is `worldWidth` CSS pixels wide. */
export function displacedBy(
  displaced: Displacement | undefined,
  worldWidth: number,
): { readonly x: number; readonly y: number } {
  if (!displaced) return { x: 0, y: 0 };
  const { right, down, least } = displaced;
  const step = Math.min(widest, Math.max(least, stepIn(worldWidth)));
  return { x: right * step, y: down * step };
}
