import * as v from 'valibot';
import type { CountyToday, Municipality } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import { parseSource } from './sources.ts';

/** Of a postal code, the postal place and the municipality, both in capitals as the register has them. */
const RegisterSchema = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}$/)),
  v.tuple([v.pipe(v.string(), v.nonEmpty()), v.pipe(v.string(), v.nonEmpty())]),
);
const OlderRegisterSchema = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}$/)),
  v.pipe(v.string(), v.nonEmpty()),
);

export type PostalName = {
  /** As the register has it, in capitals. */
  readonly register: string;
  /** Number of today's municipality. */
  readonly municipality: string;
  readonly codes: readonly number[];
};

const territories = new Map([
  ['SVALBARD', '2111'],
  ['JAN MAYEN', '2211'],
]);

/**
 * The postal places, each in one municipality, in the order of their first code: the register of today, and the codes
 * that only the older one has, in the municipality of the nearest code of the same place, or else of the nearest code.
 *
 * @throws where the register names a municipality that there is not
 */
export function postalNames(
  register: Buffer,
  older: Buffer,
  municipalities: readonly Municipality[],
  countiesToday: readonly CountyToday[],
): PostalName[] {
  const today = parseSource('postal-municipalities', register, RegisterSchema);
  const rows = Object.entries(today).map(([code, [name, municipality]]) => ({
    code: Number(code),
    name,
    municipality: municipalityId(municipality, municipalities, countiesToday),
  }));
  const gone = Object.entries(parseSource('postal-codes', older, OlderRegisterSchema))
    .filter(([code]) => today[code] === undefined)
    .map(([code, name]) => {
      const same = rows.filter((row) => row.name === name);
      const near = nearest(Number(code), same.length > 0 ? same : rows);
      return { code: Number(code), name, municipality: near.municipality };
    });
  const names = new Map<string, { register: string; municipality: string; codes: number[] }>();
  for (const { code, name, municipality } of [...rows, ...gone].sort((a, b) => a.code - b.code)) {
    const key = `${municipality} ${name}`;
    const known = names.get(key);
    if (known) known.codes.push(code);
    else names.set(key, { register: name, municipality, codes: [code] });
  }
  return [...names.values()];
}

function nearest<Row extends { readonly code: number }>(code: number, rows: readonly Row[]): Row {
  return rows.reduce((best, row) =>
    Math.abs(row.code - code) < Math.abs(best.code - code) ? row : best,
  );
}

/** The register writes VÅLER (ØSTFOLD), GUOVDAGEAIDNU KAUTOKEINO. */
function municipalityId(
  register: string,
  municipalities: readonly Municipality[],
  countiesToday: readonly CountyToday[],
): string {
  const territory = territories.get(register);
  if (territory !== undefined) return territory;
  const [, bare = register, county] = /^(.+) \((.+)\)$/.exec(register) ?? [];
  const prefix = countiesToday.find(({ name }) => name.toUpperCase() === county)?.id ?? '';
  const named = (word: string) =>
    municipalities.filter(({ id, name }) => id.startsWith(prefix) && name.toUpperCase() === word);
  for (const word of [bare, ...bare.split(' ').toReversed()]) {
    const [only, ...more] = named(word.replace('KARASJOHKA', 'KARASJOK'));
    if (only && more.length === 0) return only.id;
  }
  throw new Error(`the register's municipality "${register}" is not known`);
}
