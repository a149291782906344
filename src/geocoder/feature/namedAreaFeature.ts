import type { Atlas } from '../gazetteer/atlas.ts';
import type { Entry } from '../gazetteer/entry.ts';
import { areaFeature, type GeocodedFeature, sameInAllLanguages } from './geocodedFeature.ts';
import { councilReason, formerMunicipalityReason, landscapeReason } from './namedAreaReason.ts';

type NamedArea = Extract<Entry, { kind: 'former-municipality' | 'council' | 'landscape' }>;

/** The feature of what is drawn by a list or by hand. Throws if the atlas has no region for it. */
export function namedAreaFeature(entry: NamedArea, atlas: Atlas): GeocodedFeature {
  const { counties } = entry;
  const { municipalities } = atlas.gazetteer;
  const named = (ids: readonly string[]) =>
    municipalities.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  switch (entry.kind) {
    case 'former-municipality': {
      const { id, name, until, into } = entry.record;
      const reason = formerMunicipalityReason(name, until, named(into));
      const properties = { kind: entry.kind, name: sameInAllLanguages(name), counties } as const;
      return areaFeature(
        { ...properties, exactness: 'approximate', reason },
        region(atlas.formerMunicipalities, id),
      );
    }
    case 'council': {
      const { id, name } = entry.record;
      const reason = councilReason(name, named(entry.record.municipalities));
      const properties = { kind: entry.kind, name: sameInAllLanguages(name), counties } as const;
      return areaFeature(
        { ...properties, exactness: 'approximate', reason },
        region(atlas.councils, id),
      );
    }
    case 'landscape': {
      const { id, names, kind } = entry.record;
      const properties = { kind: entry.kind, name: names, counties } as const;
      return areaFeature(
        { ...properties, exactness: 'approximate', reason: landscapeReason(kind, names) },
        region(atlas.landscapes, id),
      );
    }
  }
}

function region<T>(regions: ReadonlyMap<string, T>, id: string): T {
  const found = regions.get(id);
  if (found === undefined) throw new Error(`no region for "${id}"`);
  return found;
}
