import type { Point } from 'geojson';
import type { Localized } from '../../model/language.ts';
import type { Area } from '../area/area.ts';
import { unite } from '../area/combine.ts';
import type { Atlas } from '../gazetteer/atlas.ts';
import type { Place } from '../gazetteer/gazetteer.ts';
import type { ChainFinder } from './chain.ts';
import { corridorThrough } from './corridor.ts';
import { countyNames } from './entryFeature.ts';
import { joinLocalized } from './entryReason.ts';
import { areaFeature, type GeocodedFeature, sameInAllLanguages } from './geocodedFeature.ts';
import { reachOf, surroundingsOf } from './land.ts';
import type { LabelledPlace } from './lineFeature.ts';
import {
  corridorReason,
  surroundingsReason,
  type UnionMember,
  unionReason,
} from './phraseReason.ts';

/** "X-regionen". Null if there is no land around X. */
export function surroundingsFeature(place: Place, atlas: Atlas): GeocodedFeature | null {
  const { name, lngLat, county, population } = place;
  const around = surroundingsOf({ lngLat, county, reach: reachOf(population) }, atlas);
  if (around === null) return null;
  const [countyName = null] = around.inCounty ? countyNames([county], atlas) : [];
  return areaFeature(
    {
      kind: 'surroundings',
      name: regionName(name),
      exactness: 'approximate',
      reason: surroundingsReason(name, around.reach, countyName),
      counties: around.counties,
    },
    around.area,
    around.marker,
  );
}

function regionName(name: string): Localized {
  const norwegian = `${name}-regionen`;
  return { nb: norwegian, nn: norwegian, en: `the ${name} region` };
}

/** "strekningen A – B", named by the stops as they were written. Null if there is no land along it. */
export function corridorFeature(
  labelled: readonly LabelledPlace[],
  findChain: ChainFinder,
  atlas: Atlas,
): GeocodedFeature | null {
  const stops = labelled.map(({ place }) => place);
  const corridor = corridorThrough(stops, findChain, atlas);
  return (
    corridor &&
    areaFeature(
      {
        kind: 'corridor',
        name: sameInAllLanguages(labelled.map(({ label }) => label).join(' – ')),
        exactness: 'approximate',
        reason: corridorReason(corridor.chain, corridor.reach),
        counties: corridor.counties,
      },
      corridor.area,
      corridor.marker,
    )
  );
}

/** "A, B og C". A member that is a point counts as the land around it. Null if all is sea. */
export function unionFeature(
  members: readonly GeocodedFeature[],
  atlas: Atlas,
): GeocodedFeature | null {
  const regions = members.map((member) => asRegion(member, atlas));
  const area = unite(regions.flatMap((region) => region?.area ?? []));
  if (area === null) return null;
  const described = members.map(({ name, geometry, exactness }): UnionMember => {
    if (isPoint(geometry)) return { name, exactness: 'approximate', reach: reachOf(0) };
    return { name, exactness, reach: null };
  });
  return areaFeature(
    {
      kind: 'union',
      name: joinLocalized(members.map(({ name }) => name)),
      exactness: described.every(({ exactness }) => exactness === 'exact')
        ? 'exact'
        : 'approximate',
      reason: unionReason(described),
      counties: [...new Set(regions.flatMap((region) => region?.counties ?? []))].sort(),
    },
    area,
  );
}

function asRegion(
  { geometry, counties, marker }: GeocodedFeature,
  atlas: Atlas,
): { readonly area: Area; readonly counties: readonly string[] } | null {
  if (!isPoint(geometry)) return { area: geometry, counties };
  return surroundingsOf({ lngLat: marker, county: counties[0] ?? '', reach: reachOf(0) }, atlas);
}

function isPoint(geometry: Point | Area): geometry is Point {
  return geometry.type === 'Point';
}
