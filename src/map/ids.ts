/** Ids of the style's sources and layers, each named once. */
export const sourceIds = {
  land: 'land',
  coast: 'coast',
  regions: 'regions',
  labels: 'labels',
  points: 'points',
  asked: 'asked',
  placed: 'placed',
  spread: 'spread',
} as const;

export const layerIds = {
  sea: 'sea',
  coastSea: 'coast-sea',
  neighbours: 'neighbours',
  neighbourBorders: 'neighbour-borders',
  land: 'land',
  spreadFill: 'spread-fill',
  spreadEdge: 'spread-edge',
  countyBorders: 'county-borders',
  exactFill: 'region-exact-fill',
  exactOutline: 'region-exact-outline',
  approximateGround: 'region-approximate-ground',
  approximateEdge: 'region-approximate-edge',
  approximateHatch: 'region-approximate-hatch',
  points: 'points',
  groups: 'groups',
  groupCounts: 'group-counts',
  askedLines: 'asked-lines',
  askedRing: 'asked-ring',
  askedDot: 'asked-dot',
  placed: 'placed',
} as const;

/** The layers that a pointer can be over a region in. */
export const regionLayerIds = [layerIds.exactFill, layerIds.approximateGround] as const;

/** @param quarter of a zoom level, see `labelLayers.ts` */
export function labelLayerId(quarter: number): string {
  return `labels-${quarter}`;
}
