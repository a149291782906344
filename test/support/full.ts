import * as v from 'valibot';
import type { Localize } from '../../src/model/localize.ts';
import type { Records } from '../../src/model/records.ts';
import {
  ClusterSchema,
  fields,
  id,
  list,
  localized,
  ProgrammeSchema,
  SectorSchema,
  text,
} from '../../src/model/schema.ts';
import type { Site, SiteCluster } from '../../src/model/site.ts';

/*
 * What a list may leave out the seven have: every field, each text in every language with its section of the source.
 */

const cited = fields({ text: localized, section: id });
const phone = v.pipe(text, v.regex(/^\+47\d{8}$/, 'must be +47 and eight digits'));
const year = v.number();

const FullClusterSchema = fields({
  ...ClusterSchema.entries,
  area: text,
  phrases: v.pipe(list(text), v.minLength(1, 'needs at least one phrase')),
  region: text,
  evidence: fields({ area: fields({ section: id }), phrases: fields({ section: id }) }),
  summary: cited,
  facts: v.pipe(
    list(cited),
    v.minLength(3, 'needs 3 to 5 facts'),
    v.maxLength(5, 'needs 3 to 5 facts'),
  ),
  participants: cited,
  aims: v.pipe(list(cited), v.minLength(1, 'needs at least one aim')),
  contact: fields({ name: text, phone, section: id }),
});

const [amount, owner, named, contact] = [
  ProgrammeSchema.entries.amounts.item,
  ProgrammeSchema.entries.owners.item,
  ProgrammeSchema.entries.namedBy.item,
  ProgrammeSchema.entries.contacts.item,
];

const FullProgrammeSchema = fields({
  ...ProgrammeSchema.entries,
  year,
  title: localized,
  subtitle: localized,
  summary: cited,
  amounts: list(fields({ ...amount.entries, label: localized, section: id })),
  facts: list(cited),
  owners: list(fields({ ...owner.entries, name: localized, section: id })),
  evaluation: fields({ by: text, year, text: localized, section: id }),
  namedBy: list(fields({ ...named.entries, role: localized, point: localized, section: id })),
  contacts: list(fields({ ...contact.entries, label: localized, phone, section: id })),
  historicalAddress: fields({ address: text, section: id }),
  source: fields({
    title: text,
    publisher: text,
    year,
    url: v.pipe(text, v.url()),
    archive: localized,
    sections: list(fields({ id, label: localized })),
  }),
});

const FullSchema = v.looseObject({
  clusters: v.array(FullClusterSchema),
  programme: FullProgrammeSchema,
  sectors: v.array(fields({ ...SectorSchema.entries, label: localized })),
});

type Full = v.InferOutput<typeof FullSchema>;
export type FullRecords = Pick<Full, 'clusters' | 'programme' | 'sectors'> & Records;

/** @throws where they lack anything */
export function fullRecords(records: Records): FullRecords {
  v.assert(FullSchema, records);
  return records as FullRecords;
}

export type FullCluster = SiteCluster &
  Localize<Omit<Full['clusters'][number], 'region' | 'marker'>>;
export type FullSite = Omit<Site, 'clusters' | 'programme'> & {
  readonly clusters: readonly FullCluster[];
  readonly programme: Localize<Full['programme']>;
};

/** The site of records that `fullRecords` lets pass, as `test/data/records.test.ts` has ours do. */
export function fullSite(site: Site): FullSite {
  return site as FullSite;
}
