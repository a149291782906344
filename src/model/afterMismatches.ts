import type { After, AfterCluster, AfterStatement } from './afterSchema.ts';
import { repeatedIds } from './mismatches.ts';

/**
 * What no statement shows alone: ids used twice, references to what is not there, and statements out of order.
 *
 * @param clusterIds ids of all clusters in their own file, sound or not
 */
export function findAfterMismatches(
  after: After,
  clusterIds: ReadonlySet<string | undefined>,
): readonly string[] {
  const { clusters, programme, sources, statuses } = after;
  return [
    ...[clusters, sources, statuses]
      .flatMap(repeatedIds)
      .map((id) => `record "${id}", field id: belongs to more than one record of its list`),
    ...clusters.flatMap((cluster) => inCluster(cluster, after, clusterIds)),
    ...programme.flatMap((statement, index) =>
      inStatement(statement, `programme[${index}]`, after),
    ),
    ...sources
      .filter(({ id }) => !citedSources(after).has(id))
      .map(({ id }) => `record "${id}", field id: no statement is from this source`),
  ].map((problem) => `after.json: ${problem}`);
}

function inCluster(
  { id, statements, website }: AfterCluster,
  after: After,
  clusterIds: ReadonlySet<string | undefined>,
): readonly string[] {
  const problems = statements.flatMap((statement, index) =>
    inStatement(statement, `statements[${index}]`, after),
  );
  if (!clusterIds.has(id)) problems.push(`field id: no cluster has the id "${id}"`);
  if (website !== undefined && !after.sources.some((source) => source.id === website)) {
    problems.push(`field website: no source has the id "${website}"`);
  }
  const out = statements.findIndex((each, index) => isBefore(each, statements[index - 1]));
  if (out >= 0) problems.push(`field statements[${out}]: is earlier than the one before it`);
  return problems.map((problem) => `record "${id}", ${problem}`);
}

function inStatement(statement: AfterStatement, field: string, after: After): string[] {
  const problems: string[] = [];
  if (!after.sources.some(({ id }) => id === statement.source)) {
    problems.push(`field ${field}.source: no source has the id "${statement.source}"`);
  }
  if (statement.kind === 'status' && !after.statuses.some(({ id }) => id === statement.status)) {
    problems.push(`field ${field}.status: no status has the id "${statement.status}"`);
  }
  return problems;
}

/** Dates of this form sort as text; what has none comes last. */
function isBefore(statement: AfterStatement, other: AfterStatement | undefined): boolean {
  if (!other || statement.date === undefined) return false;
  return other.date === undefined || statement.date < other.date;
}

function citedSources({ clusters, programme }: After): ReadonlySet<string> {
  const statements = [...programme, ...clusters.flatMap((cluster) => cluster.statements)];
  return new Set(statements.map(({ source }) => source));
}
