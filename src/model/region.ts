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
 * Where a cluster is, without its geometry (which is in the regions' FeatureCollection, by the cluster's id):
 * what lists, panels, the camera and the static map need.
 */
export type ClusterRegion = {
  readonly id: string;
  readonly marker: LngLat;
  readonly bounds: Bounds;
  readonly exactness: Exactness;
  readonly reason: Localized;
  /** Square metres. */
  readonly area: number;
  /** Ids of the counties (of the gazetteer's year) that it touches, and the names of those counties today where they differ. */
  readonly counties: readonly {
    readonly id: string;
    readonly name: string;
    readonly today: readonly string[];
  }[];
  /** Ids of the primary parts of the country that it touches. */
  readonly parts: readonly string[];
  /** In the order of the record; last what is drawn, if that is none of the phrases. */
  readonly phrases: readonly PhraseReading[];
};
