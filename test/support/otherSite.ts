import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type MapGeometry,
  type MapTopology,
  mapGeometry,
} from '../../src/cartography/mapGeometry.ts';
import type { Language } from '../../src/model/language.ts';
import type { Records } from '../../src/model/records.ts';
import type { Site } from '../../src/model/site.ts';
import type { SpreadAreas } from '../../src/spread/areas.ts';
import type { SpreadFigures } from '../../src/spread/figures.ts';

export type OtherSite = {
  readonly sites: Readonly<Record<Language, Site>>;
  readonly mapData: MapGeometry;
  readonly spread: SpreadFigures;
  readonly spreadAreas: SpreadAreas;
  readonly paletteCss: string;
};

/** What the project's own scripts make of other records, in a copy of the project that is thrown away. */
export function makeOtherSite(records: Records): OtherSite {
  const folder = mkdtempSync(join(tmpdir(), 'other-programme-'));
  try {
    for (const part of ['src', 'data', 'package.json', 'tsconfig.json']) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    rmSync(join(folder, 'data/generated'), { recursive: true, force: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const [name, content] of Object.entries(records)) {
      writeFileSync(join(folder, `data/${name}.json`), JSON.stringify(content));
    }
    for (const script of ['resolve', 'spread', 'site', 'map']) {
      execFileSync(
        process.execPath,
        ['node_modules/tsx/dist/cli.mjs', `data/build/generate/${script}.ts`],
        {
          cwd: folder,
          stdio: 'pipe',
        },
      );
    }
    const text = (path: string) => readFileSync(join(folder, 'data', path), 'utf8');
    const json = (path: string): unknown => JSON.parse(text(`${path}.json`));
    return {
      sites: {
        nb: json('generated/site.nb'),
        nn: json('generated/site.nn'),
        en: json('generated/site.en'),
      } as OtherSite['sites'],
      mapData: mapGeometry(json('generated/map') as MapTopology),
      spread: json('generated/spread') as SpreadFigures,
      spreadAreas: json('generated/spread-areas') as SpreadAreas,
      paletteCss: text('generated/palette.css'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
