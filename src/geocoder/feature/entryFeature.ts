import type { Atlas } from '../gazetteer/atlas.ts';
import { type Entry, territoryName } from '../gazetteer/entry.ts';
import {
  countyReason,
  countyTodayReason,
  districtReason,
  municipalityPointReason,
  municipalityReason,
  partReason,
  placeReason,
} from './entryReason.ts';
import { areaGround, type Ground, pointGround, sameInAll } from './geocodedFeature.ts';
import { countiesAsOne } from './land.ts';
import { municipalityArea } from './municipalityArea.ts';

/** What a record of the gazetteer is on the ground. Null for a municipality of which nothing is known. */
export function entryGround(entry: Entry, atlas: Atlas): Ground | null {
  const { counties } = entry;
  const names = countyNames(counties, atlas);
  switch (entry.kind) {
    case 'place': {
      const { name, lngLat } = entry.record;
      const told = { kind: entry.kind, name: sameInAll(name), counties } as const;
      const reason = placeReason(name, names[0] ?? null);
      return pointGround({ ...told, exactness: 'exact', reason }, lngLat);
    }
    case 'municipality':
      return municipalityGround(entry, atlas);
    case 'district': {
      const { id, name, municipalities } = entry.record;
      const area = atlas.districts.get(id);
      if (area === undefined) throw new Error(`no region for district "${id}"`);
      const told = { kind: entry.kind, name: sameInAll(name), counties } as const;
      const reason = districtReason(name, municipalities.length);
      return areaGround({ ...told, exactness: 'approximate', reason }, area);
    }
    case 'county': {
      const { name, today } = entry.record;
      const now = atlas.gazetteer.countiesToday.filter(({ id }) => today.includes(id));
      const reason = countyReason(
        name,
        now.map((county) => county.name),
      );
      const told = { kind: entry.kind, name: sameInAll(name), counties } as const;
      return areaGround({ ...told, exactness: 'exact', reason }, countiesAsOne(counties, atlas));
    }
    case 'county-today': {
      const { name, exactness } = entry.record;
      const told = { kind: entry.kind, name: sameInAll(name), counties, exactness } as const;
      const reason = countyTodayReason(name, names, exactness);
      return areaGround({ ...told, reason }, countiesAsOne(counties, atlas));
    }
    case 'part': {
      const { names: name, exactness, note } = entry.record;
      const told = { kind: entry.kind, name, counties, exactness } as const;
      const reason = note ?? partReason(name, names);
      return areaGround({ ...told, reason }, countiesAsOne(counties, atlas));
    }
  }
}

/** Names of counties. Svalbard, which is none, goes by the name of the part of the country that it is. */
export function countyNames(ids: readonly string[], { gazetteer }: Atlas): readonly string[] {
  return ids.flatMap((id) => {
    const county = gazetteer.counties.find((known) => known.id === id)?.name;
    return county ?? territoryName(id, gazetteer) ?? [];
  });
}

function municipalityGround(
  { record, counties, places }: Extract<Entry, { kind: 'municipality' }>,
  atlas: Atlas,
): Ground | null {
  const { id, name } = record;
  const told = { kind: 'municipality', name: sameInAll(name), exactness: 'approximate' } as const;
  const land = municipalityArea(id, counties, atlas);
  if (land !== null) {
    const reason = municipalityReason(name, places.length);
    return areaGround({ ...told, reason, counties: land.counties }, land.area);
  }
  const postal = atlas.gazetteer.postalCodes.places.find(
    ([postalName]) => postalName.toLowerCase() === name.toLowerCase(),
  );
  if (postal === undefined) return null;
  const reason = municipalityPointReason(name);
  return pointGround({ ...told, reason, counties }, [postal[1], postal[2]]);
}
