import type { FeatureCollection, Point } from 'geojson';
import type { Place } from '../../src/geocoder/gazetteer.ts';
import type { LngLat } from '../../src/model/geo.ts';
import type { MapLabel } from '../../src/staticmap/backdrop.ts';
import { project } from '../../src/view/mercator.ts';

/** CSS pixels: about what a letter of the map's names takes, and how much air a name keeps around it. */
const letterWidth = { town: 6.4, county: 7.2 } as const;
const lineHeight = 15;
const air = 5;
/** A sign and its name, set bolder. */
const pinLetterWidth = 7.6;
const pinSize = 24;

/** Zooms at which a name may begin to show, as MapLibre counts them. */
const firstZoom = 3;
const lastZoom = 10;
const zoomStep = 0.25;
/** Counties are named once one has come closer than the whole country. */
const countyZoom = 4.5;
/** The least population to be named, by zoom: even where there is room, a hamlet is no landmark. */
const populationAt = (zoom: number) => 120_000 / 2.6 ** (zoom - firstZoom);

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Name = {
  readonly kind: MapLabel['kind'];
  readonly name: string;
  readonly lngLat: LngLat;
};

type Candidate = {
  readonly label: Name;
  readonly from: number;
  readonly boxAt: (zoom: number) => Box;
};

export type PinPlace = {
  readonly name: string;
  readonly lngLat: LngLat;
  readonly side: 'left' | 'right';
};

function pixel(lngLat: LngLat, zoom: number): readonly [number, number] {
  const [x, y] = project(lngLat);
  return [x * 512 * 2 ** zoom, y * 512 * 2 ** zoom];
}

function pinBoxAt({ name, lngLat, side }: PinPlace, zoom: number): Box {
  const [x, y] = pixel(lngLat, zoom);
  const reach = pinSize / 2 + 6 + name.length * pinLetterWidth;
  return {
    left: x - (side === 'left' ? reach : pinSize / 2),
    right: x + (side === 'right' ? reach : pinSize / 2),
    top: y - pinSize / 2,
    bottom: y + pinSize / 2,
  };
}

function labelBoxAt({ kind, name, lngLat }: Name, zoom: number): Box {
  const [x, y] = pixel(lngLat, zoom);
  const half = (name.length * letterWidth[kind]) / 2 + air;
  // A town's name stands under its dot, a county's around its middle.
  const top = kind === 'town' ? y - 4 : y - lineHeight / 2;
  return { left: x - half, right: x + half, top: top - air / 2, bottom: top + lineHeight + air };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function candidate(label: Name, from: number): Candidate {
  return { label, from, boxAt: (zoom) => labelBoxAt(label, zoom) };
}

/** The most important first. A county's name matters more than a small town's, less than a city's. */
function candidates(
  places: readonly Place[],
  counties: readonly { readonly name: string; readonly lngLat: LngLat }[],
): readonly Candidate[] {
  const towns = [...places].sort(
    (a, b) => b.population - a.population || (a.name < b.name ? -1 : 1),
  );
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
  const settled: (Candidate & { readonly minzoom: number })[] = [];
  for (const next of candidates(places, counties)) {
    const minzoom = roomFrom(next, settled, pins);
    if (minzoom !== null) settled.push({ ...next, minzoom });
  }
  return {
    type: 'FeatureCollection',
    features: settled.map(({ label: { kind, name, lngLat }, minzoom }) => ({
      type: 'Feature',
      properties: { kind, name, minzoom },
      geometry: { type: 'Point', coordinates: [...lngLat] },
    })),
  };
}

/** The lowest zoom from which `next` is free at every closer one; null where there is none. */
function roomFrom(
  next: Candidate,
  settled: readonly (Candidate & { readonly minzoom: number })[],
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
