import type { Bounds, LngLat } from '../../model/geo.ts';
import { boundsOf } from '../area/area.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import { type Entry, territoryName } from '../gazetteer/entry.ts';
import type { NameKind } from '../phrase/phrase.ts';
import {
  countyReason,
  countyTodayReason,
  districtReason,
  municipalityPointReason,
  municipalityReason,
  partReason,
  placeReason,
  smallPlaceReason,
} from './entryReason.ts';
import {
  areaFeature,
  type GeocodedFeature,
  pointFeature,
  sameInAllLanguages,
} from './geocodedFeature.ts';
import { countiesAsOne } from './land.ts';
import { namedAreaFeature } from './namedAreaFeature.ts';

/** The feature of a gazetteer record. Null for a municipality of which nothing is known. */
export function entryFeature(entry: Entry, atlas: Atlas): GeocodedFeature | null {
  const { counties } = entry;
  const names = countyNames(counties, atlas);
  switch (entry.kind) {
    case 'place': {
      const { name, lngLat, error } = entry.record;
      const properties = { kind: entry.kind, name: sameInAllLanguages(name), counties } as const;
      const county = names[0] ?? null;
      if (error !== undefined) {
        const reason = smallPlaceReason(name, county, error);
        return pointFeature({ ...properties, exactness: 'approximate', reason }, lngLat);
      }
      const reason = placeReason(name, county);
      return pointFeature({ ...properties, exactness: 'exact', reason }, lngLat);
    }
    case 'municipality':
      return municipalityFeature(entry, atlas);
    case 'district': {
      const { id, name, municipalities } = entry.record;
      const area = atlas.districts.get(id);
      if (area === undefined) throw new Error(`no region for district "${id}"`);
      const properties = { kind: entry.kind, name: sameInAllLanguages(name), counties } as const;
      const reason = districtReason(name, municipalities.length);
      return areaFeature({ ...properties, exactness: 'approximate', reason }, area);
    }
    case 'former-municipality':
    case 'council':
    case 'landscape':
      return namedAreaFeature(entry, atlas);
    case 'county': {
      const { name, today } = entry.record;
      const now = atlas.gazetteer.countiesToday.filter(({ id }) => today.includes(id));
      const reason = countyReason(
        name,
        now.map((county) => county.name),
      );
      const properties = { kind: entry.kind, name: sameInAllLanguages(name), counties } as const;
      return areaFeature(
        { ...properties, exactness: 'exact', reason },
        countiesAsOne(counties, atlas),
      );
    }
    case 'county-today': {
      const { name, exactness } = entry.record;
      const properties = {
        kind: entry.kind,
        name: sameInAllLanguages(name),
        counties,
        exactness,
      } as const;
      const reason = countyTodayReason(name, names, exactness);
      return areaFeature({ ...properties, reason }, countiesAsOne(counties, atlas));
    }
    case 'part': {
      const { names: name, exactness, note } = entry.record;
      const properties = { kind: entry.kind, name, counties, exactness } as const;
      const reason = note ?? partReason(name, names);
      return areaFeature({ ...properties, reason }, countiesAsOne(counties, atlas));
    }
  }
}

/** Names of counties. Svalbard is no county, and has the name of the part of the country that it is. */
export function countyNames(ids: readonly string[], { gazetteer }: Atlas): readonly string[] {
  return ids.flatMap((id) => {
    const county = gazetteer.counties.find((known) => known.id === id)?.name;
    return county ?? territoryName(id, gazetteer) ?? [];
  });
}

function municipalityFeature(
  { record, counties }: Extract<Entry, { kind: 'municipality' }>,
  atlas: Atlas,
): GeocodedFeature | null {
  const { id, name } = record;
  const properties = {
    kind: 'municipality',
    name: sameInAllLanguages(name),
    exactness: 'approximate',
  } as const;
  const area = atlas.municipalities.get(id);
  if (area !== undefined) {
    const reason = municipalityReason(name);
    return areaFeature({ ...properties, reason, counties }, area);
  }
  const postal = atlas.gazetteer.postalCodes.places.find(
    ([postalName]) => postalName.toLowerCase() === name.toLowerCase(),
  );
  if (postal === undefined) return null;
  const reason = municipalityPointReason(name);
  return pointFeature({ ...properties, reason, counties }, [postal[1], postal[2]]);
}

/** What search knows of a county, district or part of the country: not its geometry. */
export type AreaBounds = {
  readonly kind: Exclude<NameKind, 'place' | 'municipality'>;
  readonly id: string;
  readonly bounds: Bounds;
  /** The point inside it where a map puts a pin. */
  readonly marker: LngLat;
};

/** Null for what has no area of its own in the atlas. Throws if an area is missing from it. */
export function areaBounds(entry: Entry, atlas: Atlas): AreaBounds | null {
  if (entry.kind === 'place' || entry.kind === 'municipality') return null;
  const feature = entryFeature(entry, atlas);
  if (feature === null) return null;
  const { kind, record } = entry;
  return { kind, id: record.id, bounds: boundsOf(feature.geometry), marker: feature.marker };
}
