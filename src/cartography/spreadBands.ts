import type { Site } from '../model/site.ts';
import { reaches } from '../spread/figures.ts';
import type { Palette } from './palette.ts';

/** A stretch of ways to the nearest region, in metres: more than `from`, and up to `to`; null is no end. */
export type SpreadBand = {
  readonly from: number;
  readonly to: number | null;
  readonly color: keyof Palette & `band${string}`;
};

const colors = ['bandNear', 'bandMiddle', 'bandFar', 'bandBeyond'] as const;

/** As the maps and their legend show them, from near to far. */
export const spreadBands: readonly SpreadBand[] = reaches.map((from, index) => ({
  from,
  to: reaches[index + 1] ?? null,
  color: colors[index] ?? 'bandBeyond',
}));

/** Ids of the counties that have a cluster; all others go without. */
export function touchedCounties({ clusters }: Pick<Site, 'clusters'>): readonly string[] {
  return [...new Set(clusters.flatMap(({ region }) => region.counties.map(({ id }) => id)))];
}
