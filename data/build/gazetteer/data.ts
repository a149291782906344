import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontFile, makeFont } from './font.ts';
import { outputs } from './outputs.ts';

for (const [path, text] of outputs()) {
  writeFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), text);
  console.log(`${path}  ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
}

const font = await makeFont();
writeFileSync(fontFile, font);
console.log(
  `${fontFile.pathname.split('/').slice(-3).join('/')}  ${Math.round(font.length / 1024)} kB`,
);
