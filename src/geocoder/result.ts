import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { Bounds, Exactness, LngLat } from '../model/geo.ts';
import type { PlaceKind } from '../model/kinds.ts';

/** One thing on the ground that a phrase may mean. */
export type Hit = {
  readonly kind: PlaceKind;
  /** The name as the gazetteer writes it, or for a compound the names joined for a reader. */
  readonly name: string;
  readonly geometry: Point | Polygon | MultiPolygon;
  /** Stands for the hit on a map: inside `geometry`, on land. */
  readonly marker: LngLat;
  readonly bounds: Bounds;
  readonly exactness: Exactness;
  /** One sentence for the reader, in the language asked for: what was drawn, and why it is as exact as it is. */
  readonly reason: string;
  /** Ids (county numbers) of the counties of 2012 that the geometry touches. */
  readonly counties: readonly string[];
};

/** A name the gazetteer knows that is near what was written. */
export type Suggestion = { readonly kind: PlaceKind; readonly name: string };

export type GeocodeResult =
  | { readonly tag: 'found'; readonly phrase: string; readonly hit: Hit }
  | { readonly tag: 'ambiguous'; readonly phrase: string; readonly candidates: readonly Hit[] }
  | {
      readonly tag: 'not-found';
      readonly phrase: string;
      readonly suggestions: readonly Suggestion[];
    };
