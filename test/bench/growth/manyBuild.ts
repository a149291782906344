import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { copyProject, scriptArguments } from '../../support/projectCopy.ts';

/** A folder with a site of `count` made-up clusters, its start page built in `dist`. The caller removes it. */
export function buildMany(count: number): string {
  const copy = copyProject();
  const script = scriptArguments(resolve('test/bench/growth/build.ts'));
  execFileSync(process.execPath, [...script, String(count)], { cwd: copy, stdio: 'pipe' });
  return copy;
}
