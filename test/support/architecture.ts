import { posix } from 'node:path';
import type { Import, SourceFile } from './sourceFile.ts';

/** What the project's shape is held to; see `test/architecture.test.ts` for the shape itself. */
export interface Architecture {
  /** Each part of `src` (a folder, or a file at its root) and the other parts it may import. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Files that are a part other than their folder's, by that part's name. */
  readonly filesOf: Readonly<Record<string, readonly string[]>>;
  readonly packages: readonly {
    /** Beginnings of package names. */
    readonly names: readonly string[];
    /** The parts, or single files from the project's root, that may name them. */
    readonly onlyIn: readonly string[];
  }[];
  /** The files that may import what they have built themselves. */
  readonly computedImportsIn: readonly string[];
  /** The files that may touch the page's address and history: one for each kind of page. */
  readonly addressFiles: readonly string[];
  readonly maxLinesOfCode: number;
  /** Names of files and folders that say nothing. */
  readonly emptyNames: readonly string[];
  /** What only the records may say. */
  readonly facts: readonly string[];
}

type Rule = (file: SourceFile, architecture: Architecture) => string[];

/** What each rule has against the files, one line each, `path: complaint`. */
export function complaints(
  files: readonly SourceFile[],
  architecture: Architecture,
  only: readonly RuleName[] = ruleNames,
): string[] {
  return files.flatMap((file) =>
    only.flatMap((name) =>
      rules[name](file, architecture).map((complaint) => `${file.path}: ${complaint}`),
    ),
  );
}

const rules = {
  /** Imports point one way, and stay inside `src` and the data it is given. */
  direction: ({ path, imports }, { parts, filesOf, computedImportsIn }) => {
    const from = partOf(path, filesOf);
    const allowed = parts[from];
    if (allowed === undefined) return [`${from} has no place in the table of parts`];
    return imports.flatMap(({ specifier, isComputed }) => {
      if (isComputed) {
        return computedImportsIn.includes(path) ? [] : ['imports from an address it computes'];
      }
      const target = targetOf(path, specifier);
      if (target === undefined) return [];
      const to = partOf(target, filesOf);
      return to === from || allowed.includes(to) ? [] : [`${from} may not import ${target}`];
    });
  },

  packages: ({ path, imports }, { packages, filesOf }) =>
    imports.flatMap(({ specifier }) =>
      packages
        .filter(({ names }) => names.some((name) => isOfPackage(specifier, name)))
        .filter(({ onlyIn }) => !onlyIn.includes(partOf(path, filesOf)) && !onlyIn.includes(path))
        .map(() => `may not name ${specifier}`),
    ),

  address: ({ path, globals }, { addressFiles }) =>
    addressFiles.includes(path) ? [] : [...globals].map((name) => `touches ${name}`),

  barrels: ({ isBarrel }) => (isBarrel ? ['only passes on what others export'] : []),

  names: ({ path }, { emptyNames }) =>
    path
      .split('/')
      .map((part) => part.replace(/\..*$/, '').toLowerCase())
      .filter((name) => emptyNames.includes(name))
      .map((name) => `"${name}" says nothing`),

  length: ({ code }, { maxLinesOfCode }) => {
    const lines = code.split('\n').filter((line) => line.trim() !== '').length;
    return lines > maxLinesOfCode
      ? [`${lines} lines of code; ${maxLinesOfCode} are the limit`]
      : [];
  },

  facts: ({ code }, { facts }) =>
    facts.filter((fact) => holdsWord(code, fact)).map((fact) => `says "${fact}"`),

  loose: ({ comments, usesAny }) => [
    ...(usesAny ? ['uses any'] : []),
    ...comments.flatMap((comment) =>
      [...comment.matchAll(/@ts-(?:ignore|nocheck)|\b(?:TODO|FIXME|XXX)\b/g)].map(
        ([word]) => `leaves ${word}`,
      ),
    ),
  ],
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
export const ruleNames = Object.keys(rules) as RuleName[];

/** The circles of imports, type-only ones too, each from the file that comes first by name. */
export function circles(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier }) => targetOf(path, specifier) ?? []),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) found.add(circleText(way.slice(start)));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return [...found];
}

function circleText(circle: readonly string[]): string {
  const first = circle.indexOf(circle.toSorted()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)].join(' > ');
}

/** `src/map/style.ts` is of `map`, `data/map/x.json` of `data/map`. */
function partOf(path: string, filesOf: Architecture['filesOf']): string {
  const [own] = Object.entries(filesOf).find(([, files]) => files.includes(path)) ?? [];
  if (own !== undefined) return own;
  const [root = '', second = '', third] = path.split('/');
  if (root !== 'src') return third === undefined ? root : `${root}/${second}`;
  return second;
}

/** From the project's root; undefined for a package. */
function targetOf(path: string, specifier: Import['specifier']): string | undefined {
  const [address = ''] = specifier.split('?', 1);
  if (address.startsWith('/')) return address.slice(1);
  return address.startsWith('.') ? posix.join(posix.dirname(path), address) : undefined;
}

function isOfPackage(specifier: string, name: string): boolean {
  return name.endsWith('/') || name.endsWith(':')
    ? specifier.startsWith(name)
    : specifier === name || specifier.startsWith(`${name}/`);
}

function holdsWord(text: string, word: string): boolean {
  const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^\d+$/.test(word)
    ? new RegExp(`(?<!\\d)${pattern}(?!\\d)`).test(text)
    : new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'iu').test(text);
}
