import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PinPlace } from '../../src/build/labelBox.ts';
import { declutter } from '../../src/build/labels.ts';
import { project, scaleAt } from '../../src/cartography/mercator.ts';
import { displacements } from '../../src/cartography/signPacking.ts';
import type { Place } from '../../src/geocoder/gazetteer/gazetteer.ts';
import type { LngLat } from '../../src/model/geo.ts';

function place(name: string, population: number, lngLat: LngLat): Place {
  return { name, population, lngLat } as Place;
}

type Shown = { readonly name: string; readonly kind: string; readonly minzoom: number };

function shown(
  places: readonly Place[],
  counties: Parameters<typeof declutter>[1] = [],
  pins: readonly PinPlace[] = [],
): readonly Shown[] {
  return declutter(places, counties, pins).features.map(({ properties }) => properties);
}

const zoomOf = (labels: readonly Shown[], name: string) =>
  labels.find((label) => label.name === name)?.minzoom;

describe('a name with room', () => {
  test('shows earlier the more people live there', () => {
    const labels = shown([
      place('By', 200_000, [6, 59]),
      place('Småby', 20_000, [10, 61]),
      place('Bygd', 1_000, [14, 63]),
      place('Grend', 50, [20, 66]),
    ]);
    const zooms = ['By', 'Småby', 'Bygd', 'Grend'].map(
      (name) => zoomOf(labels, name) ?? Number.NaN,
    );
    expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
    expect(new Set(zooms).size).toBe(4);
    expect(zooms[0]).toBe(3);
    expect(zooms[3]).toBeLessThanOrEqual(10);
  });

  test('of a county shows once one has come closer than the whole country', () => {
    expect(shown([], [{ name: 'Fylke', lngLat: [10, 60] }])).toEqual([
      { kind: 'county', name: 'Fylke', minzoom: 4.5 },
    ]);
  });

  test('stands where its place is', () => {
    const [feature] = declutter([place('By', 9_000, [10.5, 60.25])], [], []).features;
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [10.5, 60.25] });
  });
});

test('a part of a town has no name on the map, however large it is', () => {
  const part = { ...place('Bydel', 90_000, [12, 62]), within: 'By' };
  expect(shown([place('By', 50_000, [10, 60]), part]).map(({ name }) => name)).toEqual(['By']);
});

describe('names that would touch', () => {
  const near: LngLat = [10.1, 60.02];

  test('wait for each other: the larger place comes first', () => {
    const labels = shown([place('Liten', 30_000, near), place('Stor', 300_000, [10, 60])]);
    expect(zoomOf(labels, 'Stor')).toBe(3);
    expect(zoomOf(labels, 'Liten')).toBeGreaterThan(5);
  });

  test('of a county and a town: a city comes before it, a small town after', () => {
    const county = [{ name: 'Fylke', lngLat: [10, 60] as LngLat }];
    const withCity = shown([place('Storby', 100_000, [10, 60.01])], county);
    expect(zoomOf(withCity, 'Storby')).toBeLessThan(zoomOf(withCity, 'Fylke') ?? 99);
    const withTown = shown([place('Tettsted', 9_000, [10, 60.01])], county);
    expect(zoomOf(withTown, 'Fylke')).toBe(4.5);
    expect(zoomOf(withTown, 'Tettsted') ?? 99).toBeGreaterThan(4.5);
  });

  test('of places at the very same point: one is never shown', () => {
    const labels = shown([place('Første', 900, [10, 60]), place('Andre', 800, [10, 60])]);
    expect(labels.map(({ name }) => name)).toEqual(['Første']);
  });

  test('give way to a pin on the side where its name stands, and only there', () => {
    const town = [place('Hovedstad', 900_000, [25, 70]), place('By', 300_000, [10.6, 60])];
    const pin = (side: 'left' | 'right') =>
      [{ name: 'En lang klynge', lngLat: [10, 60], side }] as const;
    expect(zoomOf(shown(town, [], pin('left')), 'By')).toBeLessThan(
      zoomOf(shown(town, [], pin('right')), 'By') ?? 99,
    );
  });

  test('of a town that a pin stands on: clear of the pin, and as early as its people ask for', () => {
    const at: LngLat = [10, 60];
    const pins = [{ name: 'Klynge', lngLat: at, side: 'left' }] as const;
    const [label, ...more] = declutter([place('By', 300_000, at)], [], pins).features;
    expect(more).toEqual([]);
    expect(label?.properties).toEqual({ kind: 'town', name: 'By', minzoom: 3, anchor: 'below' });
    expect(label?.geometry.coordinates).toEqual(at);
  });

  test('of a pin that stands a little south of its town: the name goes north of it', () => {
    const pins = [{ name: 'Klynge', lngLat: [10.01, 59.993], side: 'left' }] as const;
    const [label] = declutter([place('By', 300_000, [10, 60])], [], pins).features;
    expect(label?.properties).toMatchObject({ name: 'By', anchor: 'above' });
  });

  test('of the capital near a pin: beside the pin, and from the first zoom on', () => {
    const pins = [{ name: 'Klynge', lngLat: [10.2, 59.75], side: 'right' }] as const;
    const capital = place('Hovedstad', 500_000, [10.75, 59.91]);
    const other = place('Storby', 900_000, [25, 70]);
    const [label] = declutter([capital], [], pins).features;
    expect(label?.properties).toMatchObject({ name: 'Hovedstad', minzoom: 3, anchor: 'above' });
    const around = [59.4, 59.65, 59.91, 60.2, 60.5].map((lat) => ({
      ...pins[0],
      lngLat: [10.75, lat] as LngLat,
    }));
    expect(zoomOf(shown([capital], [], around), 'Hovedstad')).toBe(3);
    // Any other town waits.
    expect(zoomOf(shown([capital, other], [], pins), 'Hovedstad') ?? 99).toBeGreaterThan(4.5);
  });

  test('of the capital under many pins: not at all, rather than in pieces between them', () => {
    const lngLat: LngLat = [10.75, 59.91];
    const capital = place('Hovedstad', 500_000, lngLat);
    const pinsOn = (count: number) =>
      displacements(Array.from({ length: count }, () => lngLat)).map((displaced) => ({
        ...{ name: '', side: 'left' as const, lngLat },
        displaced,
      }));
    expect(zoomOf(shown([capital], [], pinsOn(2)), 'Hovedstad')).toBe(3);
    expect(shown([capital], [], pinsOn(40))).toEqual([]);
  });

  test('of a county that a pin stands on: beside it too', () => {
    const at: LngLat = [10, 60];
    const pins = [{ name: 'Klynge', lngLat: at, side: 'right' }] as const;
    const [label] = declutter([], [{ name: 'Fylke', lngLat: at }], pins).features;
    expect(label?.properties).toEqual({
      kind: 'county',
      name: 'Fylke',
      minzoom: 4.5,
      anchor: 'below',
    });
  });

  test('come in the same order whatever order they are given in', () => {
    const places = [
      place('A', 5_000, [10, 60]),
      place('B', 5_000, [10.05, 60]),
      place('C', 50_000, [10.02, 60.01]),
    ];
    expect(shown(places.toReversed())).toEqual(shown(places));
  });
});

/** A smaller box than the names are given: its letters alone. */
function core({ name }: Shown, lngLat: LngLat, zoom: number) {
  const [x, y] = project(lngLat);
  const half = name.length * 3;
  const middle = { x: x * scaleAt(zoom), y: y * scaleAt(zoom) };
  return { left: middle.x - half, right: middle.x + half, top: middle.y, bottom: middle.y + 5 };
}

test('at any zoom, from its own on, no town’s name ever covers another', () => {
  const somewhere = fc.tuple(
    fc.double({ min: 9, max: 11, noNaN: true }),
    fc.double({ min: 59, max: 60, noNaN: true }),
  );
  const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 500_000 }), somewhere), {
    minLength: 2,
    maxLength: 15,
  });
  fc.assert(
    fc.property(places, (drawn) => {
      const towns = drawn.map(([population, lngLat], index) =>
        place(`Sted ${index}`, population, lngLat),
      );
      const labels = declutter(towns, [], []).features;
      for (const zoom of [3, 4.5, 6, 8, 10]) {
        const boxes = labels
          .filter(({ properties }) => properties.minzoom <= zoom)
          .map(
            ({
              properties,
              geometry: {
                coordinates: [lng = 0, lat = 0],
              },
            }) => core(properties, [lng, lat], zoom),
          );
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }
    }),
  );
});
