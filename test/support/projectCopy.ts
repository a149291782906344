import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** All that a build reads. */
const parts = [
  ...['data', 'public', 'src', 'index.html'],
  ...['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'LICENSE'],
];

/** A copy of the project in a new folder, to build it there and leave `dist/` alone. The caller removes it. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'klyngekart-copy-'));
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  // Each package by itself: a build keeps what it is still at in node_modules/.cache, of its own.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => each !== '.cache')) {
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  return copy;
}

/** What `execFileSync` of Node runs one of the project's scripts with. */
export function scriptArguments(script: string): string[] {
  return [resolve('node_modules/tsx/dist/cli.mjs'), script];
}
