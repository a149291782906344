const points = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type CompassPoint = (typeof points)[number];

/** The nearest of the eight winds. `bearing` is in degrees clockwise from north, any number of turns. */
export function compassPoint(bearing: number): CompassPoint {
  const eighth = Math.round(bearing / 45) % points.length;
  return points[(eighth + points.length) % points.length] ?? 'n';
}
