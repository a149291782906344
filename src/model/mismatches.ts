import type { Records } from './records.ts';
import type { Cluster, Programme } from './schema.ts';

type SoundRecords = Pick<Records, 'clusters' | 'sectors'> & {
  readonly programme: Programme | undefined;
};

/**
 * What no record can show alone: ids used twice, and references to what is not there.
 *
 * @param sectorIds ids of all sectors in the file, those left out of `records` for other faults too.
 */
export function findMismatches(
  { clusters, programme, sectors }: SoundRecords,
  sectorIds: ReadonlySet<string | undefined>,
): readonly string[] {
  const inProgramme = programme && `programme.json: record "${programme.id}"`;
  return [
    ...repeated(clusters.map(({ id }) => id)).map(
      (id) => `clusters.json: record "${id}", field id: belongs to more than one record`,
    ),
    ...clusters.flatMap((cluster) =>
      clusterMismatches(cluster, sectorIds).map(
        (problem) => `clusters.json: record "${cluster.id}", ${problem}`,
      ),
    ),
    ...(programme
      ? [
          ...repeated(programme.amounts.map(({ id }) => id)).map(
            (id) => `${inProgramme}, field amounts: id "${id}" belongs to more than one amount`,
          ),
          ...repeated(programme.source.sections.map(({ id }) => id)).map(
            (id) =>
              `${inProgramme}, field source.sections: id "${id}" belongs to more than one section`,
          ),
          ...sectionMismatches(programme, clusters),
        ]
      : []),
    ...repeated(sectors.map(({ id }) => id)).map(
      (id) => `sectors.json: record "${id}", field id: belongs to more than one record`,
    ),
    ...repeated(sectors.map(({ shape }) => shape)).flatMap((shape) =>
      sectors
        .filter((sector) => sector.shape === shape)
        .map(
          ({ id }) =>
            `sectors.json: record "${id}", field shape: "${shape}" is shared with another sector`,
        ),
    ),
  ];
}

function clusterMismatches(
  { sector, area, phrases, region, marker }: Cluster,
  sectorIds: ReadonlySet<string | undefined>,
): readonly string[] {
  const problems: string[] = [];
  if (!sectorIds.has(sector)) problems.push(`field sector: no sector has the id "${sector}"`);
  if (![area, ...phrases].includes(region)) {
    problems.push(`field region: "${region}" is neither its area nor one of its phrases`);
  }
  if (marker !== undefined && !phrases.includes(marker)) {
    problems.push(`field marker: "${marker}" is not one of its phrases`);
  }
  return problems;
}

function sectionMismatches(programme: Programme, clusters: Records['clusters']): readonly string[] {
  const known = new Set(programme.source.sections.map(({ id }) => id));
  const unknownIn = (record: object, label: string) =>
    citations(record)
      .filter(({ section }) => !known.has(section))
      .map(
        ({ section, field }) => `${label}, field ${field}: the source has no section "${section}"`,
      );
  return [
    ...clusters.flatMap((cluster) => unknownIn(cluster, `clusters.json: record "${cluster.id}"`)),
    ...unknownIn(programme, `programme.json: record "${programme.id}"`),
  ];
}

type Citation = { readonly field: string; readonly section: string };

/** Every field named `section`, at any depth, with the path to it. */
function citations(value: object, path = ''): readonly Citation[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const field = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (key === 'section' && typeof inner === 'string') return [{ field, section: inner }];
    return typeof inner === 'object' && inner !== null ? citations(inner, field) : [];
  });
}

function repeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
