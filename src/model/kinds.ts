/** What a name in a place phrase, or the phrase as a whole, may turn out to be. */
export const placeKinds = [
  'place',
  'postal-code',
  'municipality',
  'former-municipality',
  'district',
  'county',
  'county-today',
  'part',
  'council',
  'landscape',
  'surroundings',
  'corridor',
  'coast',
  'half',
  'union',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** What search finds: named places, and what the clusters' own records name. */
export type SearchKind =
  | Exclude<PlaceKind, 'surroundings' | 'corridor' | 'coast' | 'half' | 'union'>
  | 'cluster'
  | 'sector'
  | 'contact';

/** Map layers that a reader can switch. */
export const layers = ['counties', 'towns'] as const;
export type Layer = (typeof layers)[number];

/** What the list shows of the clusters: what their records say, of the programme's year, or what was last known of them. */
export const times = ['record', 'last'] as const;
export type Time = (typeof times)[number];

/** `auto` follows the device. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/**
 * What the map can show of the spread: land by its distance to the nearest cluster's region, by which cluster
 * that is, and the counties that no region touches.
 */
export const spreadLayers = ['distance', 'nearest', 'uncovered'] as const;
export type SpreadLayer = (typeof spreadLayers)[number];

/** How a cluster shows on either map. `quiet`: another one is chosen, or the filters leave it out. */
export type ClusterState = 'plain' | 'chosen' | 'hovered' | 'quiet' | 'hidden';
