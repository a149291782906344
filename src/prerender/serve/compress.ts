import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const textFile = /\.(?:html|js|mjs|css|json|svg|xml|txt|webmanifest|csv|geojson)$/;
/** Below this the header that names the encoding costs more than is won, in bytes. */
const smallest = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes a .br and a .gz beside every text file, as hosts serve them without work of their own. */
export async function compressFolder(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const rest = files.filter((name) => textFile.test(name)).values();
  // Each takes its next from the same row: packing is most of a build's work, and wants all cores.
  const packers = Array.from({ length: availableParallelism() }, async () => {
    for (const file of rest) await compressFile(join(folder, file));
  });
  await Promise.all(packers);
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${path}.br`, await brotli(content, { params }));
  await writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION }));
}
