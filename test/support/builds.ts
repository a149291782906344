import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildMany } from '../bench/growth/manyBuild.ts';
import { copyProject, scriptArguments } from './projectCopy.ts';

/*
 * The site in the configurations that tests need beside the one in dist/. A test run makes each once and
 * tells where they are by `TEST_BUILDS`; by itself a test makes what it needs and throws it away.
 */

/** The site for a folder of somebody's host, with its own address told. */
export const basePath = '/klynger/';
export const siteUrl = 'https://kart.example/klynger/';

/** More clusters than have room for a sign each. */
export const manyCount = 700;

/** Writes a build into the folder, which is not there yet. */
const makers = {
  base: (folder: string) => keepBuild(buildBelowBase(), folder),
  many: (folder: string) => keepBuild(buildMany(manyCount), folder),
  single: (folder: string) => {
    execFileSync(process.execPath, [...scriptArguments('src/prerender/single.ts'), folder], {
      stdio: 'pipe',
    });
  },
} as const;

export type Configuration = keyof typeof makers;

const configurations = Object.keys(makers) as readonly Configuration[];

function buildBelowBase(): string {
  const copy = copyProject();
  execFileSync(process.execPath, scriptArguments('src/prerender/build.ts'), {
    cwd: copy,
    stdio: 'pipe',
    env: { ...process.env, BASE_PATH: basePath, SITE_URL: siteUrl },
  });
  return copy;
}

/** Of a copy of the project only what it has built is wanted. */
function keepBuild(copy: string, folder: string): void {
  cpSync(join(copy, 'dist'), folder, { recursive: true });
  rmSync(copy, { recursive: true });
}

export type Build = { readonly folder: string; readonly remove: () => void };

export function buildOf(configuration: Configuration): Build {
  const made = join(process.env['TEST_BUILDS'] ?? '', configuration);
  if (process.env['TEST_BUILDS'] && existsSync(made)) return { folder: made, remove: () => {} };
  const parent = mkdtempSync(join(tmpdir(), 'klyngekart-build-'));
  const folder = join(parent, configuration);
  makers[configuration](folder);
  return { folder, remove: () => rmSync(parent, { recursive: true }) };
}

// As a command: `tsx test/support/builds.ts <folder> <configuration>…`
if (process.argv[1] === resolve(import.meta.filename)) {
  const [, , parent = '', ...wanted] = process.argv;
  for (const configuration of configurations.filter((each) => wanted.includes(each))) {
    makers[configuration](join(parent, configuration));
  }
}
