import type { Records } from './records.ts';
import type { Cluster, Programme, Sector } from './schema.ts';

type SoundRecords = Pick<Records, 'clusters' | 'sectors'> & {
  readonly programme: Programme | undefined;
  readonly deck: Records['deck'] | undefined;
};

/**
 * What no record can show alone: ids used twice, and references to what is not there.
 *
 * @param sectorIds ids of all sectors in the file, those left out of `records` for other faults too.
 */
export function findMismatches(
  { clusters, programme, sectors, deck = [] }: SoundRecords,
  sectorIds: ReadonlySet<string | undefined>,
): readonly string[] {
  return [
    ...repeatedIds(clusters).map(sharedId('clusters.json')),
    ...clusters.flatMap((cluster) => inCluster(cluster, sectorIds)),
    ...(programme ? inProgramme(programme) : []),
    ...(programme ? unknownSections(programme, clusters) : []),
    ...repeatedIds(sectors).map(sharedId('sectors.json')),
    ...sharedShapes(sectors),
    ...unknownSteps(deck, clusters),
  ];
}

const sharedId = (file: string) => (id: string) =>
  `${file}: record "${id}", field id: belongs to more than one record`;

function inCluster(
  { id, sector, area, phrases, region, marker, meaning, asPoint }: Cluster,
  sectorIds: ReadonlySet<string | undefined>,
): readonly string[] {
  const problems: string[] = [];
  if (!sectorIds.has(sector)) problems.push(`field sector: no sector has the id "${sector}"`);
  if (region !== undefined && ![area, ...phrases].includes(region)) {
    problems.push(`field region: "${region}" is neither its area nor one of its phrases`);
  }
  if (marker !== undefined && !phrases.includes(marker)) {
    problems.push(`field marker: "${marker}" is not one of its phrases`);
  }
  if (region === undefined) {
    for (const [field, value] of Object.entries({ marker, meaning, asPoint })) {
      if (value !== undefined)
        problems.push(`field ${field}: says how to read a region that is not there`);
    }
  }
  return problems.map((problem) => `clusters.json: record "${id}", ${problem}`);
}

function inProgramme({ id, amounts, source }: Programme): readonly string[] {
  return [
    ...repeatedIds(amounts).map(
      (repeated) => `field amounts: "${repeated}" is the id of more than one amount`,
    ),
    ...repeatedIds(source.sections).map(
      (repeated) => `field source.sections: "${repeated}" is the id of more than one section`,
    ),
  ].map((problem) => `programme.json: record "${id}", ${problem}`);
}

function unknownSections(programme: Programme, clusters: Records['clusters']): readonly string[] {
  const known = new Set(programme.source.sections.map(({ id }) => id));
  const citing = [
    ...clusters.map((record) => ({ file: 'clusters.json', record })),
    { file: 'programme.json', record: programme },
  ];
  return citing.flatMap(({ file, record }) =>
    citations(record)
      .filter(({ section }) => !known.has(section))
      .map(
        ({ field, section }) =>
          `${file}: record "${record.id}", field ${field}: the source has no section "${section}"`,
      ),
  );
}

/** A sign's shape is what tells sectors apart where colour can't. */
function sharedShapes(sectors: readonly Sector[]): readonly string[] {
  return sectors.flatMap(({ id, shape }) => {
    const other = sectors.find((sector) => sector.shape === shape && sector.id !== id);
    return other
      ? [`sectors.json: record "${id}", field shape: "${shape}" is also the shape of "${other.id}"`]
      : [];
  });
}

function unknownSteps(
  deck: NonNullable<Records['deck']>,
  clusters: Records['clusters'],
): readonly string[] {
  const known = new Set(clusters.map(({ id }) => id));
  return deck.flatMap(({ step }, index) =>
    step.kind === 'cluster' && !known.has(step.id)
      ? [`deck.json: record number ${index + 1}, field step.id: no cluster has the id "${step.id}"`]
      : [],
  );
}

type Citation = { readonly field: string; readonly section: string };

/** Every field named `section`, at any depth, with the path to it. */
function citations(value: object, path = ''): readonly Citation[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    if (key === 'section' && typeof inner === 'string') {
      return [{ field: `${path}${step}`, section: inner }];
    }
    return typeof inner === 'object' && inner !== null ? citations(inner, `${path}${step}`) : [];
  });
}

export function repeatedIds(records: readonly { readonly id: string }[]): readonly string[] {
  const ids = records.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
