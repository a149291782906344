/** Medians of one size: milliseconds and bytes. */
export type Measured = {
  readonly size: number;
  readonly readable: number;
  readonly rest: number;
  readonly filter: number;
  /** Of the page's own script, after a collection. */
  readonly heap: number;
  /** All that came down in a visit. */
  readonly bytes: number;
  /** Of those the file of records. */
  readonly records: number;
};

const most = 1.2;

/**
 * From each size to the next, what a time grew by over what the bytes did, for each decade between them: all bytes
 * of a visit, the sterner measure, and the file of records alone.
 */
export function growthRows(measured: readonly Measured[]): readonly (readonly string[])[] {
  const rows = measured.slice(1).flatMap((to, index) => {
    const from = measured[index];
    if (!from) return [];
    const decades = Math.log10(to.size / from.size);
    const aDecade = (of: keyof Measured, over: 'bytes' | 'records') =>
      (to[of] / from[of] / (to[over] / from[over])) ** (1 / decades);
    return (['readable', 'rest', 'filter'] as const).map((of) => {
      const factors = [aDecade(of, 'bytes'), aDecade(of, 'records')];
      return [
        `${from.size} → ${to.size}: ${of}`,
        ...factors.map((factor) => factor.toFixed(2)),
        Math.max(...factors) < most ? 'met' : 'NOT met',
      ];
    });
  });
  return [['growth a decade, of', 'all bytes', 'the records', `goal: < ${most}`], ...rows];
}
