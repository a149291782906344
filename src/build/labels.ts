import type { FeatureCollection, Point } from 'geojson';
import { type LabelAnchor, labelAnchors, type MapLabel } from '../cartography/mapGeometry.ts';
import type { Place } from '../geocoder/gazetteer/gazetteer.ts';
import type { LngLat } from '../model/geo.ts';
import {
  type Box,
  labelBoxAt,
  type Name,
  overlap,
  type PinPlace,
  pinBoxAt,
  sharedArea,
} from './labelBox.ts';

/** Zooms at which a name may begin to show, as MapLibre counts them. */
const firstZoom = 3;
const lastZoom = 10;
const zoomStep = 0.25;
/** Counties are named once one has come closer than the whole country. */
const countyZoom = 4.5;
/** The least population to be named, by zoom: even where there is room, a hamlet is no landmark. */
const populationAt = (zoom: number) => 120_000 / 2.6 ** (zoom - firstZoom);

type Candidate = {
  readonly label: Name;
  readonly from: number;
  readonly boxAt: (zoom: number) => Box;
};

function candidate(
  label: Omit<Name, 'anchor'>,
  from: number,
  anchor: LabelAnchor = 'point',
): Candidate {
  const name = { ...label, anchor };
  return { label: name, from, boxAt: byZoom((zoom) => labelBoxAt(name, zoom)) };
}

/** Each box once: it is held against that of every other name and sign. */
function byZoom(boxAt: (zoom: number) => Box): (zoom: number) => Box {
  const known = new Map<number, Box>();
  return (zoom) => {
    const box = known.get(zoom) ?? boxAt(zoom);
    known.set(zoom, box);
    return box;
  };
}

type Settled = Candidate & { readonly minzoom: number };

/** The candidate at its point; where a sign stands on that however close one comes, beside the sign too. */
function alternatives(next: Candidate, pins: readonly PinPlace[]): readonly Candidate[] {
  const box = next.boxAt(lastZoom);
  const covered = pins.some((pin) => overlap(box, pinBoxAt(pin, lastZoom)));
  return covered ? anchored(next) : [next];
}

function anchored(next: Candidate): readonly Candidate[] {
  return labelAnchors.map((anchor) => candidate(next.label, next.from, anchor));
}

/** Of the capital's name, over all zooms: so much may be covered. */
const mostCovered = 1 / 3;

/**
 * The capital's name waits for no sign: it shows from its first zoom on, where signs and their names cover least of
 * it over all zooms. Null where many signs share its point, and cover it wherever it stands.
 */
function leastCovered(capital: Candidate, pins: readonly PinPlace[]): Settled | null {
  const covered = ({ boxAt, from }: Candidate): number => {
    let [area, whole] = [0, 0];
    for (let zoom = from; zoom <= lastZoom; zoom += zoomStep) {
      const box = boxAt(zoom);
      whole += sharedArea(box, box);
      for (const pin of pins) area += sharedArea(box, pinBoxAt(pin, zoom));
    }
    return area / whole;
  };
  const best = anchored(capital).reduce((a, b) => (covered(b) < covered(a) ? b : a));
  return covered(best) > mostCovered ? null : { ...best, minzoom: capital.from };
}

/** The largest first, which is the capital. Parts of a town are no towns. */
export function townsBySize(places: readonly Place[]): readonly Place[] {
  return places
    .filter(({ within }) => within === undefined)
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

/** The most important first. A county's name matters more than a small town's, less than a city's. */
function candidates(
  places: readonly Place[],
  counties: readonly { readonly name: string; readonly lngLat: LngLat }[],
): readonly Candidate[] {
  const towns = townsBySize(places);
  const townFrom = ({ population }: Place) => {
    for (let zoom = firstZoom; zoom < lastZoom; zoom += zoomStep) {
      if (population >= populationAt(zoom)) return zoom;
    }
    return lastZoom;
  };
  const town = (place: Place) =>
    candidate({ kind: 'town', name: place.name, lngLat: place.lngLat }, townFrom(place));
  const cities = towns.filter(({ population }) => population >= 20_000);
  const rest = towns.filter(({ population }) => population < 20_000);
  return [
    ...cities.map(town),
    ...counties.map(({ name, lngLat }) => candidate({ kind: 'county', name, lngLat }, countyZoom)),
    ...rest.map(town),
  ];
}

/**
 * The names of towns and counties, each with the zoom from which it touches neither a pin nor a name
 * that matters more. Settled once, here, so that both maps show the same names at the same zoom.
 * Once shown, a name stays for all closer zooms.
 */
export function declutter(
  places: readonly Place[],
  counties: readonly { readonly name: string; readonly lngLat: LngLat }[],
  pins: readonly PinPlace[],
): FeatureCollection<Point, MapLabel> {
  const settled: Settled[] = [];
  const [capital, ...others] = candidates(places, counties);
  const first = capital && leastCovered(capital, pins);
  if (first) settled.push(first);
  for (const next of others) {
    for (const each of alternatives(next, pins)) {
      const minzoom = roomFrom(each, settled, pins);
      if (minzoom === null) continue;
      settled.push({ ...each, minzoom });
      break;
    }
  }
  return {
    type: 'FeatureCollection',
    features: settled.map(({ label: { kind, name, lngLat, anchor }, minzoom }) => ({
      type: 'Feature',
      properties: { kind, name, minzoom, ...(anchor === 'point' ? {} : { anchor }) },
      geometry: { type: 'Point', coordinates: [...lngLat] },
    })),
  };
}

/** The lowest zoom from which `next` is free at every closer one; null where there is none. */
function roomFrom(
  next: Candidate,
  settled: readonly Settled[],
  pins: readonly PinPlace[],
): number | null {
  let room: number | null = null;
  for (let zoom = lastZoom; zoom >= next.from; zoom -= zoomStep) {
    const box = next.boxAt(zoom);
    const taken =
      pins.some((pin) => overlap(box, pinBoxAt(pin, zoom))) ||
      settled.some((other) => other.minzoom <= zoom && overlap(box, other.boxAt(zoom)));
    if (taken) break;
    room = zoom;
  }
  return room;
}
