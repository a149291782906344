import { describe, expect, test } from 'vitest';
import { headersFor, type SitePolicy } from '../../src/prerender/serve/headers.ts';
import {
  apacheFile,
  headerRules,
  headersFile,
  nginxFile,
} from '../../src/prerender/serve/hosting.ts';

const files = [
  '404.html',
  'assets/index-1.js',
  'assets/inter-2.woff2',
  'data/klynger.csv',
  'embed.js',
  'embed/index.html',
  'embed/klynge/a/index.html',
  'en/embed/klynge/a/index.html',
  'en/embed/index.html',
  'en/index.html',
  'en/kilder/index.html',
  'index.html',
  'klynge/a/index.html',
  'oembed/en/explore.json',
  'robots.txt',
];

function addressOf(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** What the site's own server sends, but for what hosts know themselves. */
function wanted(address: string, policy: SitePolicy) {
  const { 'Content-Type': _, ...headers } = headersFor(address, policy);
  return headers;
}

/** Netlify's and Cloudflare's reading of `_headers`: every rule that matches is sent. */
function readHeadersFile(text: string, address: string): Record<string, string>[] {
  return text
    .trim()
    .split('\n\n')
    .flatMap((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const matches = pattern.endsWith('*')
        ? address.startsWith(pattern.slice(0, -1))
        : address === pattern;
      if (!matches) return [];
      return [
        Object.fromEntries(
          lines.map((line) => {
            const [name = '', ...value] = line.trim().split(': ');
            return [name, value.join(': ')];
          }),
        ),
      ];
    });
}

/** nginx takes the one `location` that matches best: the exact one, else the longest beginning. */
function readNginxFile(text: string, address: string): Record<string, string> {
  const locations = [...text.matchAll(/location (=|\^~) (\S+) \{\n([\s\S]*?)\n\}/g)]
    .filter(([, sign, path = '']) => (sign === '=' ? address === path : address.startsWith(path)))
    .sort(([, , a = ''], [, , b = '']) => b.length - a.length);
  return Object.fromEntries(
    [...(locations[0]?.[3] ?? '').matchAll(/add_header (\S+) "(.*)" always;/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

/** Apache goes through every `<If>` that holds. */
function readApacheFile(text: string, address: string): Record<string, string>[] {
  return [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#(.*)#">\n([\s\S]*?)\n<\/If>/g)].flatMap(
    ([, pattern = '', body = '']) =>
      new RegExp(pattern).test(address)
        ? [
            Object.fromEntries(
              [...body.matchAll(/Header always set (\S+) "(.*)"/g)].map(
                ([, name = '', value = '']) => [name, value],
              ),
            ),
          ]
        : [],
  );
}

describe.each(['/', '/kart/'])('a host that is set up by these files, under %s', (base) => {
  const policy: SitePolicy = {
    base,
    inline: { scripts: ['sha256-abc='], styles: ['sha256-def='] },
  };
  const rules = headerRules(files, policy);

  test.each(files)('sends for %s what npm start sends', (file) => {
    const address = addressOf(file, base);
    const headers = wanted(address, policy);
    expect(readHeadersFile(headersFile(rules), address)).toEqual([headers]);
    expect(readNginxFile(nginxFile(rules, policy), address)).toEqual(headers);
    expect(readApacheFile(apacheFile(rules, policy), address)).toEqual([headers]);
  });

  test('lets frames be framed by all, and other pages by the site alone', () => {
    const [embed] = readHeadersFile(headersFile(rules), `${base}en/embed/klynge/a/`);
    expect(embed?.['Content-Security-Policy']).toContain('frame-ancestors *');
    const [page] = readHeadersFile(headersFile(rules), `${base}klynge/a/`);
    expect(page?.['Content-Security-Policy']).toContain("frame-ancestors 'self'");
  });
});

test('a folder whose files want different headers is found out', () => {
  const policy: SitePolicy = { base: '/', inline: { scripts: [], styles: [] } };
  expect(() => headerRules(['data/a.csv', 'data/index.html'], policy)).toThrow('/data/');
});
