import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLanguage } from '../i18n/loadLanguage.ts';
import { earlyTheme } from './pages/head.ts';
import { bundleSingleFile, singleFile } from './singleFile.ts';

/* `npm run build:single`: the whole site as one file, into the folder that is named, or dist-single/. */

const folder = process.argv[2] ?? 'dist-single';
await mkdir(folder, { recursive: true });
const file = join(folder, 'klyngekart.html');
const { messages } = await loadLanguage('nb');
await writeFile(
  file,
  await singleFile(messages.siteName, earlyTheme, await bundleSingleFile(true)),
);
console.log(`Wrote ${file}.`);
