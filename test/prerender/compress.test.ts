import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../src/prerender/serve/compress.ts';

const long = '<p>En klynge til.</p>\n'.repeat(500);
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(at('assets/deep'), { recursive: true });
  for (const name of [
    'index.html',
    'assets/main.js',
    'assets/deep/map.json',
    'assets/font.woff2',
  ]) {
    writeFileSync(at(name), long);
  }
  writeFileSync(at('robots.txt'), 'User-agent: *\n');
  await compressFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['index.html', 'assets/main.js', 'assets/deep/map.json'])(
  '%s is there twice more, smaller, with the same words',
  (name) => {
    const brotli = readFileSync(at(`${name}.br`));
    const zip = readFileSync(at(`${name}.gz`));
    expect(brotliDecompressSync(brotli).toString()).toBe(long);
    expect(gunzipSync(zip).toString()).toBe(long);
    expect(Math.max(brotli.length, zip.length)).toBeLessThan(long.length / 10);
    expect(readFileSync(at(name), 'utf8')).toBe(long);
  },
);

test.each(['assets/font.woff2', 'robots.txt'])('%s is left alone', (name) => {
  expect(existsSync(at(`${name}.br`)) || existsSync(at(`${name}.gz`))).toBe(false);
});
