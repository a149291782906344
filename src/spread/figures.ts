import type { LngLat } from '../model/geo.ts';

/** All lengths are whole metres along the shortest line on the WGS 84 ellipsoid. */
export type SpreadFigures = {
  /** Every county of the gazetteer's year, in the order of their numbers. */
  readonly counties: readonly CountyCover[];
  /** The primary parts of the country, from north to south. */
  readonly parts: readonly PartCover[];
  readonly places: PlaceFigures;
  readonly distances: ClusterDistances;
  readonly clarkEvans: ClarkEvans;
  /** Listed people by latitude, the southernmost band first; bands without people are there too. */
  readonly latitudes: readonly LatitudeBand[];
};

/** How much of a county or part of the country lies in the clusters' regions, and what the gazetteer lists there. */
type Cover = {
  readonly id: string;
  /** Ids of the clusters whose region counts as part of it, in the order of the records. */
  readonly clusters: readonly string[];
  /** Of its land, the share that lies in any region, also one that counts as another county's: 0 to 1. */
  readonly landShare: number;
  /** Square metres of land, as drawn. */
  readonly land: number;
  /** Listed places in it, and the people living in them. */
  readonly places: number;
  readonly people: number;
};

export type CountyCover = Cover & { readonly name: string };

export type PartCover = Cover & {
  /** Of its counties, how many have a cluster. */
  readonly countiesWithCluster: number;
  readonly counties: number;
};

/** What is counted over every place that the gazetteer lists. */
export type PlaceFigures = {
  readonly count: number;
  readonly people: number;
  /** How many places have no population in the gazetteer: they count as places, and as no people. */
  readonly withoutPeople: number;
  /** By distance to the nearest region; 0 in it. */
  readonly toRegion: Reach;
  /** By distance to the nearest marker. */
  readonly toMarker: Reach;
};

export type Reach = {
  /** How many lie within so many metres, the shortest first. Each counts those of the one before too. */
  readonly within: readonly {
    readonly metres: number;
    readonly places: number;
    readonly people: number;
  }[];
  /** The place that is farthest away, and the farthest of those in a county: Svalbard has none. */
  readonly farthest: FarPlace;
  readonly farthestInCounty: FarPlace;
};

export type FarPlace = {
  readonly name: string;
  /** Null for a place that is in none. */
  readonly county: string | null;
  readonly metres: number;
  /** The nearest cluster. */
  readonly cluster: string;
};

/** Between markers. */
export type ClusterDistances = {
  /** The order of the matrix's rows and columns: from the northernmost marker to the southernmost. */
  readonly clusters: readonly string[];
  readonly matrix: readonly (readonly number[])[];
  /** The other cluster that is nearest to each, in the order of `clusters`. */
  readonly nearest: readonly ClusterPair[];
  readonly longest: ClusterPair;
  readonly shortest: ClusterPair;
  readonly centre: Centre;
};

export type ClusterPair = { readonly from: string; readonly to: string; readonly metres: number };

/** The unweighted mean of the markers on the sphere. */
export type Centre = {
  readonly lngLat: LngLat;
  /** The listed place that is nearest to it. */
  readonly place: { readonly name: string; readonly county: string | null };
  readonly metres: number;
};

export type ClarkEvans = {
  readonly count: number;
  /** Square metres of the study area. */
  readonly area: number;
  /** Mean distance to the nearest other point, in metres: of the markers, and of random points. */
  readonly observed: number;
  readonly expected: number;
  /** Observed divided by expected: under 1 the points are clustered, over 1 dispersed. */
  readonly index: number;
  /** In standard errors of the expectation. */
  readonly z: number;
  /** The index of as many random points in the study area, drawn many times. */
  readonly chance: {
    readonly draws: number;
    /** Nineteen of twenty draws lie between these. */
    readonly low: number;
    readonly high: number;
    /** How many draws had the observed index or more. */
    readonly asHigh: number;
  };
};

export type LatitudeBand = {
  /** Latitude of its southern edge. */
  readonly from: number;
  readonly places: number;
  readonly people: number;
};

/** Height of a band, in degrees of latitude. */
export const latitudeStep = 0.5;

/** The distances that places are counted within, in metres. */
export const reaches = [0, 50_000, 100_000, 200_000] as const;
