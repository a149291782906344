import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../listFiles.ts';

const textFile = /\.(?:html|js|mjs|css|json|svg|xml|txt|webmanifest|csv|geojson)$/;
/** Bytes. Below this the Content-Encoding header costs more than compression saves. */
const smallest = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes a .br and a .gz beside every text file, which hosts can serve as they are. */
export async function compressFolder(folder: string): Promise<void> {
  // The largest first: packed last, it would keep one core at work and the others idle.
  const rest = listFiles(folder)
    .filter((name) => textFile.test(name))
    .map((name) => join(folder, name))
    .toSorted((a, b) => statSync(b).size - statSync(a).size)
    .values();
  // Each worker takes its next file from the same iterator: compressing is most of a build's work, and wants all cores.
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const file of rest) await compressFile(file);
  });
  await Promise.all(workers);
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${path}.br`, await brotli(content, { params }));
  await writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
}
