import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineHash, inlineHashes, withPolicy } from '../../src/prerender/serve/contentPolicy.ts';
import { headersFor } from '../../src/prerender/serve/headers.ts';

const site = { base: '/', inline: { scripts: ['sha256-abc='], styles: ['sha256-def='] } };
const none = { scripts: [], styles: [] };
const policyOf = (path: string) => headersFor(path, site)['Content-Security-Policy'] ?? '';

describe('content security policy', () => {
  test('leaves to its default but what is prefetched, and names no other origin', () => {
    const policy = policyOf('/');
    expect(policy).toMatch(/^default-src 'self'; object-src 'none'; media-src 'none';/);
    const named = policy.split('; ').map((directive) => directive.replace(/ .*/, ''));
    // All that falls back to the default (CSP level 3).
    for (const kind of ['connect', 'font', 'frame', 'img', 'manifest', 'media', 'object']) {
      expect(named).toContain(`${kind}-src`);
    }
    for (const kind of ['script', 'style', 'worker']) expect(named).toContain(`${kind}-src`);
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
    expect(policy).toContain("style-src-attr 'unsafe-inline'");
  });

  test('lets in inline scripts and styles by hash alone', () => {
    expect(policyOf('/')).toContain("script-src 'self' 'sha256-abc=';");
    expect(policyOf('/')).toContain("style-src 'self' 'sha256-def=';");
    expect(headersFor('/', { base: '/', inline: none })['Content-Security-Policy']).toContain(
      "script-src 'self'; style-src 'self';",
    );
  });

  test.each([
    ['/embed/', '*'],
    ['/en/embed/', '*'],
    ['/nn/embed/klynge/x/', '*'],
    ['/', "'self'"],
    ['/en/', "'self'"],
    ['/klynge/embed/', "'self'"],
    ['/embedded/', "'self'"],
  ])('%s may be framed by %s', (path, ancestors) => {
    expect(policyOf(path)).toMatch(new RegExp(`frame-ancestors ${ancestors.replace('*', '\\*')}$`));
  });

  test('only frames may start a worker of their own making, as a sandbox makes them', () => {
    expect(policyOf('/embed/')).toContain("worker-src 'self' data:;");
    expect(policyOf('/')).toContain("worker-src 'self';");
  });

  test('a frame names the site’s origin, which a sandbox takes from it; no other page does', () => {
    const told = { ...site, siteUrl: 'https://example.no/kart/' };
    const policy = headersFor('/embed/', told)['Content-Security-Policy'] ?? '';
    for (const kind of ['script', 'style', 'img', 'connect', 'worker', 'font']) {
      expect(policy).toMatch(new RegExp(`${kind}-src 'self' https://example\\.no[ ;]`));
    }
    expect(headersFor('/', told)).toEqual(headersFor('/', site));
  });

  test('embeds are known as such under a base path too', () => {
    const { 'Content-Security-Policy': policy } = headersFor('/kart/embed/', {
      ...site,
      base: '/kart/',
    });
    expect(policy).toContain('frame-ancestors *');
  });
});

describe('caching and sharing', () => {
  test.each(['/assets/main-B3x.js', '/assets/inter-9.woff2'])('%s is kept for a year', (path) => {
    expect(headersFor(path, site)).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
    });
  });

  test.each(['/', '/klynge/x/', '/404.html', '/robots.txt', '/klynge/assets/'])(
    '%s is asked for anew each time',
    (path) => expect(headersFor(path, site)['Cache-Control']).toBe('no-cache'),
  );

  test('pages cannot be read by scripts of other origins; files can', () => {
    expect(headersFor('/kilder/', site)).not.toHaveProperty('Access-Control-Allow-Origin');
    expect(headersFor('/data/klynger.json', site)['Access-Control-Allow-Origin']).toBe('*');
  });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/en/', 'text/html; charset=utf-8'],
  ['/404.html', 'text/html; charset=utf-8'],
  ['/assets/a.js', 'text/javascript; charset=utf-8'],
  ['/assets/a.mjs', 'text/javascript; charset=utf-8'],
  ['/data/a.geojson', 'application/geo+json; charset=utf-8'],
  ['/data/a.csv', 'text/csv; charset=utf-8'],
  ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/assets/a.woff2', 'font/woff2'],
])('%s is %s', (path, type) => {
  expect(headersFor(path, site)['Content-Type']).toBe(type);
});

test('the reader’s position may be asked for, and no other sensor', () => {
  const policy = headersFor('/', site)['Permissions-Policy'] ?? '';
  expect(policy).toContain('geolocation=(self)');
  expect(policy).toMatch(/camera=\(\).*microphone=\(\)/);
});

describe('hashes of what stands in a page', () => {
  const sha = (source: string) => `sha256-${createHash('sha256').update(source).digest('base64')}`;

  test('are of the exact bytes between the tags, once each, in order', () => {
    const html = `<script>a()</script><p></p><SCRIPT type="module">\n b() \n</SCRIPT ><script>a()</script>`;
    expect(inlineHashes([html, html]).scripts).toEqual([sha('a()'), sha('\n b() \n')]);
  });

  test('leave out scripts with an address, and data blocks, which never run', () => {
    const html = `<script type="module" crossorigin src="/a.js"></script>
      <script type="application/ld+json">{"a":1}</script>
      <script type=speculationrules>{}</script>`;
    // A rule set for speculation is held to script-src by its own keyword, never by a hash.
    expect(inlineHashes([html])).toEqual(none);
  });

  test('are not misled by > or src in an attribute’s value', () => {
    expect(inlineHashes([`<script data-x="a > src=b">c()</script>`]).scripts).toEqual([sha('c()')]);
  });
});

describe('the policy in a page', () => {
  const html = '<head><meta charset="utf-8" /><script>theme()</script></head>';

  test('comes before all else, names the page’s own scripts, and says nothing of frames', () => {
    const page = withPolicy(html);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
    expect(policy).toContain(inlineHash('theme()'));
    expect(policy).toMatch(/^default-src 'self';/);
    // A browser warns of what it cannot take from a page.
    expect(policy).not.toContain('frame-ancestors');
  });

  test('has its place, or the build ends', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});
