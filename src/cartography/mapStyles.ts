/*
 * Sizes that the live map, the static map and pictures share, in CSS pixels. The static map's stylesheet has
 * them as custom properties.
 */

/** Names of towns and counties. */
export const labelStyle = {
  size: 12,
  /** Between the letters of a county's name, in sizes of the name. */
  countySpacing: 0.04,
  /** To each side of a letter. */
  halo: 1.4,
  /** How far a name is from its point where a cluster's sign covers that. */
  clearOfSign: 17,
} as const;

/** The dot of a town, and the ring around it. */
export const townDot = { radius: 1.9, ring: 1.1 } as const;

/** The white or dark line around a cluster's sign. */
export const signEdgeWidth = 1.5;

export const neighbourBorderWidth = 0.75;

/** Around land, in the land's own colour: closes the seams between counties in SVG. */
export const landEdgeWidth = 0.6;

/** By zoom on the live map; SVG has one width, that of a zoom at which the country fills a window. */
export const countyBorderWidths = {
  byZoom: [
    [3, 0.6],
    [5, 1],
    [9, 1.8],
  ],
  flat: 0.8,
} as const;

/** An area of the spread's layers. The opacities are those of the layer in the sectors' colours. */
export const spreadStyle = { edgeWidth: 0.8, fillOpacity: 0.42, edgeOpacity: 0.6 } as const;

/** A settled place of a list that is being made. */
export const placedStyle = { radius: 5, edge: 2 } as const;

/** The point that "near me" is about, and the dashed lines from it to the nearest clusters. */
export const askedStyle = {
  lineWidth: 1.5,
  /** Lengths of a dash and of a gap. */
  dash: 4.5,
  /** Without its edge. */
  ringRadius: 9,
  ringEdge: 2.5,
  ringOpacity: 0.85,
  dotRadius: 3,
} as const;
