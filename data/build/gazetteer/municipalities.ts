import * as v from 'valibot';
import type { Municipality } from '../../../src/geocoder/gazetteer/gazetteer.ts';
import type { Aliases } from './handwritten.ts';
import { parseSource } from './sources.ts';

const AdminSchema = v.array(v.object({ code: v.string(), name: v.string() }));

/** Names that the source gives in another form than Norwegian usage has. */
const norwegian = new Map([
  ['5041', 'Snåsa'],
  ['5043', 'Røyrvik'],
  ['5634', 'Vardø'],
]);

/** Today's municipalities by number, with Norwegian names; the parallel names are aliases. */
export function municipalities(source: Buffer, aliases: Aliases): Municipality[] {
  const all = parseSource('municipalities', source, AdminSchema)
    .filter(({ code }) => code.startsWith('NO.'))
    .map(({ code, name }) => {
      const id = code.split('.')[2] ?? '';
      const others = aliases.municipalities.find((entry) => entry.id === id)?.aliases ?? [];
      return { id, name: norwegian.get(id) ?? name, aliases: others };
    })
    .sort((a, b) => Number(a.id) - Number(b.id));
  const ids = new Set(all.map(({ id }) => id));
  const unknown = aliases.municipalities.find(({ id }) => !ids.has(id));
  if (unknown) throw new Error(`aliases.json: there is no municipality ${unknown.id}`);
  return all;
}
