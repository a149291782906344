import type { Bounds, Exactness, LngLat } from '../../model/geo.ts';

/** A county as it was, and the names of today's counties that it belongs to if they are others. */
export type CountyThenAndNow = { readonly name: string; readonly today: readonly string[] };

/** What search finds, with what is shown beside the label. */
export type SearchItem = SearchThing & {
  /** The other name that matched what was written, where the label does not. */
  readonly matched?: string;
};

type SearchThing =
  | { readonly kind: 'cluster'; readonly id: string; readonly label: string }
  | { readonly kind: 'sector'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'contact';
      readonly label: string;
      /** E.164; a list may name people without a number. */
      readonly phone?: string;
      /** Id of the cluster whose contact it is. */
      readonly cluster: string;
      readonly clusterName: string;
    }
  | {
      /** For a municipality that no place is named for, the point is that of its largest place. */
      readonly kind: 'place' | 'municipality';
      readonly label: string;
      readonly lngLat: LngLat;
      /** Svalbard, which is no county, has its own name, Jan Mayen the country's. */
      readonly county: CountyThenAndNow;
    }
  | {
      readonly kind: 'postal-code';
      readonly label: string;
      /** Four digits. For a postal place found by its name, the first of its codes. */
      readonly code: string;
      readonly lngLat: LngLat;
      readonly exactness: Exactness;
    }
  | {
      readonly kind:
        | 'county'
        | 'county-today'
        | 'district'
        | 'part'
        | 'former-municipality'
        | 'council'
        | 'landscape';
      readonly id: string;
      readonly label: string;
      readonly bounds: Bounds;
      /** Inside it. */
      readonly marker: LngLat;
      /** The counties it lies in or is made of; for a county, itself. */
      readonly counties: readonly CountyThenAndNow[];
    };

/** What search needs of a cluster, in the reader's language. */
export type SearchCluster = {
  readonly id: string;
  readonly name: string;
  /** Names that it has had since. */
  readonly laterNames?: readonly string[];
  readonly sector: {
    readonly id: string;
    readonly label: string;
    /** Everyday words that it is found by as well. */
    readonly words?: readonly string[];
  };
  /** `phone` in E.164, as the records have it. */
  readonly contact?:
    | { readonly name?: string | undefined; readonly phone?: string | undefined }
    | undefined;
};

/** An item with the names it is found by, and what orders it among items of the same rank. */
export type Searchable = {
  readonly item: SearchItem;
  readonly names: readonly string[];
  readonly population: number;
  /** People within 25 km: orders places whose population is not known. */
  readonly peopleNearby: number;
  /** A place so small that whatever else begins with the same letters comes first. */
  readonly obscure?: boolean;
};
