import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, transform } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import { variablesOf } from '../../src/prerender/pruneCss.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) =>
  join('src', name),
);

/** The sheet with those that it imports. */
function sheet(filename: string): string {
  return bundle({ filename }).code.toString();
}

/** The sheets that come with a part, when that part does, by the folder that it stands in. */
const late = new Map<string, string[]>();
for (const file of files.filter((each) => each.endsWith('.tsx'))) {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^import '\.\/(.+\.css)';$/gm)) {
    const folder = join(file, '..');
    late.set(folder, [...(late.get(folder) ?? []), join(folder, name)]);
  }
}

/** Every set of sheets that stand in one document; the live map can be in each. */
const mapSheets = late.get('src/map') ?? [];
const documents = new Map<string, readonly string[]>([
  ['src/app', ['src/app/style.css', ...mapSheets]],
  ['src/embed', ['src/embed/embed.css', ...mapSheets]],
  ...[...late].map(
    ([folder, sheets]) => [folder, ['src/app/style.css', ...sheets, ...mapSheets]] as const,
  ),
]);

/** What elements are given by themselves: `style="--x:…"`, `style={{ '--x': … }}`. */
const setByScript = files
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(--[a-z][\w-]*)'?:/g)])
  .map(([, name = '']) => name);

const variables = new Map(
  [...new Set([...documents.values()].flat())].map((name) => [name, variablesOf(sheet(name))]),
);

function namesIn(sheets: readonly string[], what: 'read' | 'set'): Set<string> {
  return new Set(sheets.flatMap((name) => [...(variables.get(name)?.[what] ?? [])]));
}

describe('the style of a page', () => {
  test('is known, with each sheet that comes late', () => {
    expect([...late.keys()].sort()).toEqual([
      'src/map',
      'src/pages/deck',
      'src/pages/ownList',
      'src/pages/share',
      'src/pages/spread',
    ]);
  });

  test.each([...documents])('in %s reads no variable that nothing sets', (_folder, sheets) => {
    const set = new Set([...namesIn(sheets, 'set'), ...setByScript]);
    expect([...namesIn(sheets, 'read')].filter((name) => !set.has(name))).toEqual([]);
  });

  test('sets no variable that nothing reads', () => {
    const read = namesIn([...variables.keys()], 'read');
    const set = [...namesIn([...variables.keys()], 'set'), ...setByScript];
    expect(set.filter((name) => !read.has(name))).toEqual([]);
  });

  test.each([...variables.keys()])('%s has all its rules in layers', (name) => {
    const types = new Set<string>();
    transform({
      filename: name,
      code: Buffer.from(sheet(name)),
      visitor: {
        StyleSheet({ rules }) {
          for (const { type } of rules) types.add(type);
        },
      },
    });
    types.delete('layer-statement');
    expect([...types]).toEqual(['layer-block']);
  });
});

describe('a scale', () => {
  const properties = {
    type: /^ +font-size: (.*);$/gm,
    weight: /^ +font-weight: (.*);$/gm,
    radius: /^ +border-radius: (.*);$/gm,
    space: /^ +(?:padding|margin|gap|row-gap|column-gap)[a-z-]*: (.*);$/gm,
  };
  const tokens = readFileSync('src/ui/tokens.css', 'utf8');
  const own = files.filter((file) => file.endsWith('.css') && !/designsystem|tokens/.test(file));

  test.each(Object.entries(properties))('of %s is used where its values are', (scale, property) => {
    const steps = [...tokens.matchAll(new RegExp(` --${scale}-\\w+: (.*);`, 'g'))];
    const values = steps.map(([, value = '']) => value);
    expect(values.length).toBeGreaterThan(4);
    expect(new Set(values).size).toBe(values.length);
    const literal = own.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(property)]
        .map(([, value = '']) => value)
        .filter((value) => value.split(/[ (),]+/).some((each) => values.includes(each)))
        .map((value) => `${file}: ${value}`),
    );
    expect(literal).toEqual([]);
  });
});

test('the design system’s style is made of the packages that are installed', () => {
  const versions = ['designsystemet', 'designsystemet-css'].map((name) => {
    const file = `node_modules/@digdir/${name}/package.json`;
    return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
  });
  expect(readFileSync('src/ui/designsystem.css', 'utf8'), 'npm run theme').toContain(
    `, of ${versions.join(' and ')}. */`,
  );
});

test('what comes with a part leaves the paper of other pages alone: it stays when they are printed', () => {
  for (const file of [...late.values()].flat()) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(
      /@page\s*\{|(?:^|\})\s*(?:html|body|:root)\b/,
    );
  }
});
