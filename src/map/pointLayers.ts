import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { standsAt } from '../cartography/displacement.ts';
import { labelStyle, signEdgeWidth } from '../cartography/mapStyles.ts';
import { type Palette, type Scheme, signEdges } from '../cartography/palette.ts';
import type { Site, SiteCluster } from '../model/site.ts';
import { layerIds, sourceIds } from './ids.ts';
import { mapFont } from './labelLayers.ts';

/** What is drawn of clusters that are too many for a sign each. */
export type PointMode = {
  /** As points and groups: those that the filters let through and that have no sign. */
  readonly shown: readonly SiteCluster[];
  /** The one whose region is drawn. */
  readonly drawn: string | null;
  /** For writing numbers. */
  readonly locale: string;
};

/** The properties of a point. */
export type PointProperties = { readonly cluster: string; readonly sector: string };

/** Each cluster as a point where its sign would be at the closest zoom, at which they are in no groups. */
export function clusterPoints(
  clusters: readonly SiteCluster[],
): FeatureCollection<Point, PointProperties> {
  return {
    type: 'FeatureCollection',
    features: clusters.map(({ id, sector, region, displaced }) => ({
      type: 'Feature',
      properties: { cluster: id, sector },
      geometry: { type: 'Point', coordinates: [...standsAt(region.marker, displaced)] },
    })),
  };
}

const isGroup: ExpressionSpecification = ['has', 'point_count'];

/** The radius of a group in CSS pixels, by its count: room for the number. */
const groupRadius: ExpressionSpecification = [
  'step',
  ['get', 'point_count'],
  ...([13, 10, 15, 100, 19, 1000, 24] as const),
];

/**
 * In point mode: points in their sectors' colours, and where they would overlap a group with its count. Fainter
 * while one cluster is drawn with its sign.
 */
export function pointLayers(
  { sectors }: Pick<Site, 'sectors'>,
  palette: Palette,
  scheme: Scheme,
  { drawn, locale }: Pick<PointMode, 'drawn' | 'locale'>,
): LayerSpecification[] {
  const source = sourceIds.points;
  const opacity = drawn === null ? 1 : 0.6;
  const colors = sectors.flatMap(({ id, color }) => [id, color[scheme]]);
  return [
    {
      id: layerIds.points,
      type: 'circle',
      source,
      filter: ['!', isGroup],
      paint: {
        'circle-radius': 6.5,
        'circle-color': ['match', ['get', 'sector'], ...colors, palette.ink] as unknown as string,
        'circle-opacity': opacity,
        'circle-stroke-color': signEdges[scheme],
        'circle-stroke-width': signEdgeWidth,
      },
    },
    {
      id: layerIds.groups,
      type: 'circle',
      source,
      filter: isGroup,
      paint: {
        'circle-radius': groupRadius,
        'circle-color': palette.halo,
        'circle-opacity': opacity,
        'circle-stroke-color': palette.ink,
        'circle-stroke-opacity': opacity,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: layerIds.groupCounts,
      type: 'symbol',
      source,
      filter: isGroup,
      layout: {
        'text-field': ['number-format', ['get', 'point_count'], { locale }],
        'text-font': mapFont,
        'text-size': labelStyle.size,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.ink, 'text-opacity': opacity },
    },
  ];
}
