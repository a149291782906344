/**
 * The zooms a map may have, as MapLibre counts them: from the whole country in a small corner, to where the coast has no
 * more points to show.
 */
export const zoomRange = [1, 11] as const;

/**
 * From this zoom on the live map has every point of its borders; below it has those that are seen, no border
 * more than a pixel off.
 */
export const detailZoom = 5;

/** From this zoom on the live map has the whole coast of what is in view, cell by cell as each is loaded. */
export const coastZoom = 7.5;

/** Degrees east and north of the cells that the whole coast comes in. */
export const coastCellSize = [2, 1] as const;

/** Where the middle of a map may lie, in degrees: Northern Europe with room to pan. */
export const centerRange = { lng: [-40, 75], lat: [45, 82] } as const;

/**
 * Up to so many clusters each has a sign with its name on the map, and a place of its own in the page. Above
 * it they are points that the map gathers in groups, and the list has only what is in view.
 */
export const manyClusters = 200;

/** Whether there are too many clusters for each to have a sign, a name and a region on the map at once. */
export function usesPoints(clusterCount: number): boolean {
  return clusterCount > manyClusters;
}
