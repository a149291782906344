import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outputs } from './outputs.ts';

for (const [path, text] of outputs()) {
  writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), text);
  console.log(`${path}  ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
}
