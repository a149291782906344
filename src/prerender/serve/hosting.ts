import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../listFiles.ts';
import { siteInlineHashes } from './contentPolicy.ts';
import { type Headers, headersFor, type SitePolicy } from './headers.ts';

/** The headers of some of the site's paths. No path falls under two rules: hosts would send both. */
export type HeaderRule = {
  /** From the root of the origin; with a slash and `splat`, all that lies below. */
  readonly path: string;
  readonly splat: boolean;
  readonly headers: Headers;
};

/** Folders that hold folders of their own kind: a language's pages are ruled like those at the root. */
const languageFolder = /^[a-z]{2}\//;

function ruleOf(file: string, policy: SitePolicy): HeaderRule {
  const language = languageFolder.exec(file)?.[0] ?? '';
  const [first = '', ...below] = file.slice(language.length).split('/');
  const splat = below.length > 0;
  const name = splat ? `${first}/` : first.replace(/^index\.html$/, '');
  const path = policy.base + language + name;
  // A folder's own address ends in a slash as its pages' do.
  const sample = file.replace(/(?:^|\/)index\.html$/, (end) => end.slice(0, -'index.html'.length));
  // Hosts know what a file is by its name.
  const { 'Content-Type': _, ...headers } = headersFor(policy.base + sample, policy);
  return { path, splat, headers };
}

/** The rules that give every one of the site's `files` (relative to it) the headers that it has here. */
export function headerRules(files: readonly string[], policy: SitePolicy): readonly HeaderRule[] {
  const rules = new Map<string, HeaderRule>();
  for (const file of files) {
    const rule = ruleOf(file, policy);
    const known = rules.get(rule.path);
    if (known && JSON.stringify(known.headers) !== JSON.stringify(rule.headers)) {
      throw new Error(`${rule.path} holds files with different headers, such as ${file}`);
    }
    rules.set(rule.path, rule);
  }
  return [...rules.values()];
}

/** For Netlify and Cloudflare Pages. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, splat, headers }) =>
    [
      `${path}${splat ? '*' : ''}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** To be included in a `server` of nginx, whose `root` is the site's folder. */
export function nginxFile(rules: readonly HeaderRule[], { base }: SitePolicy): string {
  const blocks = rules.map(({ path, splat, headers }) =>
    [
      `location ${splat ? '^~' : '='} ${path} {`,
      ...Object.entries(headers).map(
        ([name, value]) => `    add_header ${name} "${value}" always;`,
      ),
      '    try_files $uri $uri/index.html =404;',
      '}',
    ].join('\n'),
  );
  return [
    'charset utf-8;',
    '# The build has packed every text file beside it. With the brotli module: brotli_static on;',
    'gzip_static on;',
    `error_page 404 ${base}404.html;`,
    ...blocks,
    '',
  ].join('\n\n');
}

/** Apache asks again by the name of the file when an address is a folder's. */
function pattern({ path, splat }: HeaderRule): string {
  const start = `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  if (splat) return start;
  return path.endsWith('/') ? `${start}(?:index\\.html)?$` : `${start}$`;
}

/** For Apache 2.4 with mod_headers, as `.htaccess` in the site's folder or in a `<Directory>`. */
export function apacheFile(rules: readonly HeaderRule[], { base }: SitePolicy): string {
  const blocks = rules.map((rule) =>
    [
      `<If "%{REQUEST_URI} =~ m#${pattern(rule)}#">`,
      ...Object.entries(rule.headers).map(
        ([name, value]) => `    Header always set ${name} "${value}"`,
      ),
      '</If>',
    ].join('\n'),
  );
  return [
    'Options -Indexes',
    'AddDefaultCharset utf-8',
    'AddType text/javascript .js .mjs',
    'AddType application/geo+json .geojson',
    'AddType font/woff2 .woff2',
    `ErrorDocument 404 ${base}404.html`,
    ...blocks,
    '',
  ].join('\n\n');
}

/**
 * Writes into `hosting/`, beside the site, how common hosts are told to send its headers. Made with the site:
 * the hashes of the pages' inline scripts and styles are among them.
 */
export async function writeHosting(
  site: string,
  base: string,
  siteUrl: string | null,
): Promise<void> {
  const files = listFiles(site);
  const policy = { base, inline: siteInlineHashes(site, files), siteUrl };
  const rules = headerRules(files, policy);
  const folder = 'hosting';
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '_headers'), headersFile(rules));
  await writeFile(join(folder, 'nginx.conf'), nginxFile(rules, policy));
  await writeFile(join(folder, '.htaccess'), apacheFile(rules, policy));
}
