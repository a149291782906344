import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './projectCopy.ts';

/*
 * Builds the site once more, in another folder and from its records on, and compares it byte by byte with
 * the one in dist/: what is published can be made again by anybody. With `--unpacked` it leaves out the
 * packed files, which take as long as all the rest.
 */

const built = ['dist', 'hosting'];
const isWhole = !process.argv.includes('--unpacked');

const copy = copyProject();
try {
  rmSync(join(copy, 'data/generated'), { recursive: true, force: true });
  const build = isWhole ? ['run', '--silent', 'build'] : ['exec', 'tsx', 'src/prerender/build.ts'];
  if (!isWhole)
    execFileSync('npm', ['run', '--silent', 'generate'], { cwd: copy, stdio: 'inherit' });
  execFileSync('npm', build, { cwd: copy, stdio: 'inherit' });
  const differences = built.flatMap((folder) => compare(folder, join(copy, folder)));
  for (const line of differences) console.error(line);
  if (differences.length > 0) process.exitCode = 1;
  else console.log(`Two builds, ${built.flatMap(filesOf).length} files, byte for byte the same.`);
} finally {
  rmSync(copy, { recursive: true });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => isWhole || !/\.(?:br|gz)$/.test(file))
    .sort();
}

function compare(one: string, other: string): string[] {
  const [files, others] = [filesOf(one), filesOf(other)];
  const gone = files.filter((file) => !others.includes(file));
  const added = others.filter((file) => !files.includes(file));
  const changed = files.filter(
    (file) =>
      others.includes(file) &&
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
  return [
    ...gone.map((file) => `only in the first: ${one}/${file}`),
    ...added.map((file) => `only in the second: ${one}/${file}`),
    ...changed.map((file) => `not the same: ${one}/${file}`),
  ];
}
