import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { machineProbes, type Probes } from './browser.ts';

/** The engines that the build is tried in beside Chromium. */
export type Engine = 'firefox' | 'webkit';

const titles: Readonly<Record<Engine, string>> = { firefox: 'Firefox', webkit: 'WebKit' };

/** The programs that an engine is tried with, each by the names that it goes by. */
const needed = {
  firefox: { browser: ['firefox-esr', 'firefox'], screen: ['Xvfb'], readPdf: ['pdftotext'] },
  webkit: { browser: ['MiniBrowser'], screen: ['Xvfb'], driver: ['WebKitWebDriver'] },
} as const;

export type Programs<Name extends Engine> = Readonly<Record<keyof (typeof needed)[Name], string>>;

/** Debian's and its kin's, with what draws WebGL without a GPU. */
const packages = [
  'firefox-esr',
  'poppler-utils',
  'webkit2gtk-driver',
  'xvfb',
  'libgl1-mesa-dri',
  'libegl1',
];

export interface EngineProbes extends Pick<Probes, 'isRoot' | 'hasApt' | 'run' | 'say'> {
  /** Where a program is, if the machine has it. */
  readonly find: (name: string) => string | undefined;
}

/** The programs of an engine, or the names of those that are missing. */
export function findEngine<Name extends Engine>(
  engine: Name,
  { find }: Pick<EngineProbes, 'find'>,
):
  | { readonly programs: Programs<Name>; readonly missing: null }
  | { readonly programs: null; readonly missing: readonly string[] } {
  const found = Object.entries<readonly string[]>(needed[engine]).map(
    ([part, names]) => [part, names.map(find).find(Boolean), names[0] ?? part] as const,
  );
  const missing = found.flatMap(([, path, name]) => (path === undefined ? [name] : []));
  if (missing.length > 0) return { programs: null, missing };
  const programs = Object.fromEntries(found.map(([part, path]) => [part, path]));
  return { programs: programs as Programs<Name>, missing: null };
}

/** Null where the engine can be tried, or else the line that says what it lacks. */
export function lackOf(engine: Engine, probes: Pick<EngineProbes, 'find'>): string | null {
  const { missing } = findEngine(engine, probes);
  return (
    missing &&
    `Skipped, for this machine has no ${missing.join(', ')}: of Debian's packages ${packages.join(' ')} would do.`
  );
}

/** Fetches what is missing, once for both, where the system lets us. */
export function fetchEngines(probes: EngineProbes): void {
  const { isRoot, hasApt, run, say } = probes;
  const names = Object.keys(needed) as readonly Engine[];
  const lacking = names.filter((engine) => lackOf(engine, probes) !== null);
  if (lacking.length === 0 || !isRoot || !hasApt) return;
  say(
    `Trying the distribution’s packages of ${lacking.map((each) => titles[each]).join(' and ')}.`,
  );
  if (run(['apt-get', 'update'], 120)) {
    run(['apt-get', 'install', '-y', '--no-install-recommends', ...packages], 420);
  }
}

/** WebKitGTK's small browser stands on no path, but in a folder of the library. */
function libraryFolders(): readonly string[] {
  const parents = ['/usr/libexec', '/usr/lib', '/usr/lib64', ...below('/usr/lib')];
  return parents.flatMap(below).filter((path) => /\/webkit(?:2gtk|gtk)-[\d.]+$/.test(path));
}

const below = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];

export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...libraryFolders()];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

// As a command it fetches what is missing, and says what is there.
if (process.argv[1] === resolve(import.meta.filename)) {
  fetchEngines({ ...machineProbes(), find: findProgram });
  for (const engine of ['firefox', 'webkit'] as const) {
    console.log(`${titles[engine]}: ${lackOf(engine, { find: findProgram }) ?? 'found'}`);
  }
}
