import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { apacheFile, headerRules, headersFile, nginxFile } from './hosting.ts';
import { siteInlineHashes } from './server.ts';

const folder = 'hosting';

/**
 * Writes, beside the site and not into it, how common hosts are told the headers of this very build:
 * the hashes of what stands in its pages are among them.
 */
export async function writeHosting(site: string, base: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
  const policy = { base, inline: siteInlineHashes(site, new Set(files)) };
  const rules = headerRules(files, policy);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '_headers'), headersFile(rules));
  await writeFile(join(folder, 'nginx.conf'), nginxFile(rules, policy));
  await writeFile(join(folder, '.htaccess'), apacheFile(rules, policy));
}
