import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'dist/assets';

/** The files of script that each one imports before it runs. */
const imports = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const found = [...text.matchAll(/(?:from|import) ?"\.\/([^"]+\.js)"/g)];
      return [file, found.flatMap(([, name]) => name ?? [])] as const;
    }),
);

function reached(file: string, found = new Set<string>()): ReadonlySet<string> {
  for (const next of imports.get(file) ?? []) {
    if (found.has(next)) continue;
    found.add(next);
    reached(next, found);
  }
  return found;
}

test('no file of script imports itself by way of others: what it reads then would not be there yet', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(10);
  expect([...imports.keys()].filter((file) => reached(file).has(file))).toEqual([]);
});
