/** The middle one of `values`; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

const rounded = (value: number) => value.toFixed(value < 10 ? 2 : 0);

/** Rows as a Markdown table, the first of them its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A figure held against the most that it may be, if there is such a goal, on each of some devices. NaN: not measured. */
export type Goal = {
  readonly what: string;
  readonly most: number | null;
  readonly values: readonly number[];
};

/** Goals that were measured at least once, with a column for each device. */
export function goalTable(devices: readonly string[], goals: readonly Goal[]): string {
  const cell = (value: number, most: number | null) => {
    if (Number.isNaN(value)) return '–';
    if (most === null) return rounded(value);
    return `${rounded(value)}, ${value <= most ? 'met' : 'NOT met'}`;
  };
  return markdownTable([
    ['what', 'goal', ...devices],
    ...goals
      .filter(({ values }) => !values.every(Number.isNaN))
      .map(({ what, most, values }) => [
        what,
        most === null ? '–' : `≤ ${rounded(most)}`,
        ...values.map((value) => cell(value, most)),
      ]),
  ]);
}
