import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { decompress } from 'wawoff2';

const cache = 'node_modules/.cache/klyngekart/fonts';
const weights = [400, 700] as const;

/** The renderer reads TrueType only, and the font comes as WOFF2: unpacked into the cache. */
async function unpackFonts(): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(cache, { recursive: true });
  const files: string[] = [];
  // One after the other: the unpacker's memory is shared, and two at a time spoil each other's result.
  for (const weight of weights) {
    const packed = resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
    const file = join(cache, `inter-${weight}.ttf`);
    await writeFile(file, Buffer.from(await decompress(await readFile(packed))));
    files.push(file);
  }
  return files;
}

/** Turns SVG into PNG with the site's own font and no other, so that every machine makes the same bytes. */
export async function pngRenderer(): Promise<(svg: string) => Uint8Array> {
  const fontFiles = await unpackFonts();
  return (svg) =>
    new Resvg(svg, {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    })
      .render()
      .asPng();
}
