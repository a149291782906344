import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outputs } from '../../data/build/gazetteer/outputs.ts';
import { listSources, readSources, verify } from '../../data/build/gazetteer/sources.ts';

const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('what is committed is what the sources give, byte for byte', { timeout: 240_000 }, () => {
  const made = outputs();
  expect([...made.keys()].sort()).toEqual([
    'data/gazetteer/landscapes.json',
    'data/gazetteer/municipalities.json',
    'data/gazetteer/places.json',
    'data/gazetteer/postal-codes.json',
    'data/gazetteer/small-places-packed.json',
    'data/map/borders.json',
    'data/map/councils-to-sea.json',
    'data/map/councils.json',
    'data/map/counties-to-sea.json',
    'data/map/counties.json',
    'data/map/districts-to-sea.json',
    'data/map/districts.json',
    'data/map/former-municipalities-to-sea.json',
    'data/map/former-municipalities.json',
    'data/map/landscapes-to-sea.json',
    'data/map/landscapes.json',
    'data/map/municipalities-to-sea.json',
    'data/map/municipalities.json',
    'data/map/national-borders.json',
    'data/map/neighbours.json',
    'data/map/sea-overview.json',
    'data/map/sea.json',
    'data/map/svalbard-to-sea.json',
    'data/map/svalbard.json',
  ]);
  const stale = [...made].filter(([path, text]) => text !== committed(path)).map(([path]) => path);
  expect(stale, 'run npm run data').toEqual([]);
});

test('a source that is not the one described is refused, by name and with both checksums', () => {
  const source = { file: 'some/file.json', sha256: '0'.repeat(64) };
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(() => verify(source, Buffer.of())).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        new RegExp(`some/file\\.json[^]*expected: 0{64}[^]*found: +${empty}`),
      ),
    }),
  );
  expect(() => verify({ ...source, sha256: empty }, Buffer.of())).not.toThrow();
});

test('a source that is not listed is not read', () => {
  expect(() => readSources()('unheard-of')).toThrow('no source "unheard-of"');
});

test('the sources are those that the installed packages have', () => {
  const packages = JSON.parse(committed('package.json')).devDependencies;
  for (const source of listSources()) {
    if (source.file.startsWith('node_modules/')) {
      expect(packages[source.package], source.file).toBe(source.version);
    }
  }
});

test('GeoNames is named with its licence wherever it is used', () => {
  const fromGeoNames = listSources().filter(({ upstream }) => upstream.startsWith('GeoNames'));
  expect(fromGeoNames.map(({ id }) => id)).toEqual([
    'places',
    'municipalities',
    'populations',
    'villages',
  ]);
  for (const source of fromGeoNames) expect(source.attribution).toBe('GeoNames, CC BY 4.0');
  const readme = committed('data/gazetteer/README.md');
  for (const { file, package: name, version, sha256 } of listSources()) {
    expect(readme).toContain(`\`${file}\``);
    expect(readme).toContain(`${name} ${version}`);
    expect(readme).toContain(sha256);
  }
});
