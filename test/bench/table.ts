/** The middle one of `values`; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** A figure held against the most that it may be. */
export type Goal = { readonly what: string; readonly value: number; readonly most: number };

const rounded = (value: number) => value.toFixed(value < 10 ? 2 : 0);

/** Rows as a Markdown table, the first of them its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function goalTable(goals: readonly Goal[]): string {
  return markdownTable([
    ['what', 'measured', 'goal', ''],
    ...goals.map(({ what, value, most }) => [
      what,
      rounded(value),
      `≤ ${rounded(most)}`,
      value <= most ? 'met' : 'NOT met',
    ]),
  ]);
}
