import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The font of pictures that are taken away: the whole of Inter's Latin letters is twice as much as three languages use. */
export const fontFile = new URL('../../../src/pages/share/inter.woff2', import.meta.url);

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Basic Latin, Latin-1 and the signs that our texts set type with. Others come from what the machine has. */
export const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”„•…‹›−·→←↑↓×⌘`;

/** The lightest and boldest weight that a picture is set in. */
const weights = { min: 400, max: 750 } as const;

/** The font with those letters and weights, kerning and tabular figures, as WOFF2. */
export async function makeFont(): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  const whole = resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
  return subsetFont(await readFile(whole), letters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'tnum', 'calt', 'ccmp', 'locl'],
    variationAxes: { wght: weights },
  });
}
