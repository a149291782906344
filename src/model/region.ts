import type { Bounds, Exactness, LngLat } from './geo.ts';
import type { PlaceKind } from './kinds.ts';
import type { Localized } from './language.ts';

/** How one of a cluster's place phrases was read. */
export type PhraseReading = {
  readonly phrase: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly exactness: Exactness;
  readonly reason: Localized;
};

/**
 * Where a cluster is: what lists, panels, the camera and the maps need to know of its region. The geometry alone
 * is in another file, which is large and loads later: the map's, whose regions have the clusters' ids.
 */
export type ClusterRegion = {
  readonly id: string;
  /** What is drawn: the record's area or one of its phrases. Undefined where a record gives its position itself. */
  readonly phrase?: string;
  readonly marker: LngLat;
  readonly bounds: Bounds;
  readonly exactness: Exactness;
  readonly reason: Localized;
  /** Square metres; 0 for a point, of which nothing is drawn but its sign. */
  readonly area: number;
  /**
   * Ids of the counties (of the gazetteer's year) that it is made of, or that the places lie in that it is made of,
   * and the names of those counties today where they differ. The edge of an approximate region may reach into others.
   */
  readonly counties: readonly {
    readonly id: string;
    readonly name: string;
    readonly today: readonly string[];
  }[];
  /** Ids of the primary parts of the country that `counties` belong to. */
  readonly parts: readonly string[];
  /** In the order of the record; last `phrase`, if it is the area. */
  readonly phrases: readonly PhraseReading[];
};
