import type { PostalName } from './postalMunicipalities.ts';

/** The codes as `PostalCodes` has them, in order of their first code. */
export function packedRuns(names: readonly PostalName[]): string {
  const all = new Set(names.flatMap(({ codes }) => codes));
  let last = 0;
  let lastIndex = 0;
  return names
    .flatMap(({ codes }, index) => runsOf(codes, all).map((run) => ({ run, index })))
    .sort((a, b) => (a.run[0] ?? 0) - (b.run[0] ?? 0))
    .map(({ run, index }) => {
      const [first = 0, ...rest] = run;
      const gaps = rest.map((code, at) => code - (run[at] ?? 0));
      const text = gaps.map((gap) => (gap < 10 ? String(gap) : `,${gap},`)).join('');
      const head = `${first - last},${index - lastIndex}`;
      last = rest.at(-1) ?? first;
      lastIndex = index;
      return text === '' ? head : `${head},${text}`;
    })
    .join(';');
}

/** Splits the codes of a postal place where those of another come between. */
function runsOf(codes: readonly number[], all: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && noneBetween(previous, code, all)) run.push(code);
    else runs.push([code]);
    previous = code;
  }
  return runs;
}

function noneBetween(from: number, to: number, all: ReadonlySet<number>): boolean {
  for (let code = from + 1; code < to; code++) if (all.has(code)) return false;
  return true;
}

const smallWords = new Set(['i', 'på', 'og', 'av', 'ved', 'de']);

/** The register writes in capitals; readers do not. `known` is the name as the gazetteer has it. */
export function readable(register: string, known?: string): string {
  if (known?.toUpperCase() === register) return known;
  return register
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && smallWords.has(word)
        ? word
        : word.replace(/(^|[-/.])(\p{L})/gu, (_, before: string, letter: string) => {
            return before + letter.toUpperCase();
          }),
    )
    .join(' ');
}
