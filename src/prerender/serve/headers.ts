import { createHash } from 'node:crypto';
import { extname } from 'node:path';

/** The response headers of one path, by name as written on the wire. */
export type Headers = Readonly<Record<string, string>>;

export interface SitePolicy {
  /** Where the site is mounted: `/`, or `/klynger/` with both slashes. */
  readonly base: string;
  /** Of all pages of the site together. */
  readonly inline: InlineHashes;
}

/** The hashes, such as `sha256-abc=`, of what stands in pages and may be run or applied. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const YEAR_IN_SECONDS = 31_536_000;

/** With charset where it is text: hosts and Node's own tables differ on these. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Off for the page and all it frames. Position is asked for on a click, by the page alone. */
const permissions = [
  'geolocation=(self)',
  ...[
    'accelerometer',
    'camera',
    'display-capture',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ].map((feature) => `${feature}=()`),
].join(', ');

/**
 * The headers that a path of the finished site is served with, by `npm start` and by any host that
 * follows the sample configurations.
 *
 * @param pathname decoded, from the root of the origin, so with the base in front
 */
export function headersFor(pathname: string, { base, inline }: SitePolicy): Headers {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const isPage = path === '' || path.endsWith('/') || extname(path) === '.html';
  const contentType = contentTypes[isPage ? '.html' : extname(path).toLowerCase()];
  return {
    ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    'Cache-Control': path.startsWith('assets/')
      ? `public, max-age=${YEAR_IN_SECONDS}, immutable`
      : 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(isEmbed(path), inline),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': permissions,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    // Fonts, scripts and data are asked for across origins when a page stands in a sandboxed frame.
    ...(isPage ? {} : { 'Access-Control-Allow-Origin': '*' }),
  };
}

const isEmbed = (path: string) => /^(?:[a-z]{2}\/)?embed\//.test(path);

function contentSecurityPolicy(isFrameable: boolean, inline: InlineHashes): string {
  return [
    ...pagePolicy(isFrameable, inline),
    `frame-ancestors ${isFrameable ? '*' : "'self'"}`,
  ].join('; ');
}

function pagePolicy(isFrameable: boolean, { scripts, styles }: InlineHashes): readonly string[] {
  const own = (hashes: readonly string[]) =>
    ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    // Prerendered markup carries style="" attributes; of style elements only those known by hash count.
    "style-src-attr 'unsafe-inline'",
    // data: for the map's own control icons, blob: for pictures that readers take away.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // On the opaque origin of a sandboxed frame MapLibre starts its worker from a data: address.
    `worker-src 'self'${isFrameable ? ' data:' : ''}`,
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

/**
 * The page with its policy in the head, for hosts that send none. Frames go without: in a sandbox 'self'
 * in a page's own policy is nobody. Who may frame a page can be said in a header alone.
 */
export function withPolicy(html: string): string {
  const policy = pagePolicy(false, inlineHashes([html])).join('; ');
  const charset = /<meta charset="utf-8"[^>]*>/;
  if (!charset.test(html)) throw new Error('the page has no <meta charset="utf-8">');
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/**
 * The hash of each inline script that a browser would run in these pages, and of each style, in order
 * and once each. Data blocks such as JSON-LD never run, and need none.
 */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, tag = '', attributes = '', source = ''] of html.matchAll(
      /<(script|style)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>/gi,
    )) {
      if (tag.toLowerCase() === 'style') styles.add(hashOf(source));
      else if (isRun(attributes)) scripts.add(hashOf(source));
    }
  }
  return { scripts: [...scripts], styles: [...styles] };
}

function isRun(attributes: string): boolean {
  const { src, type = '' } = readAttributes(attributes);
  return src === undefined && runnableTypes.includes(type.toLowerCase());
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}

/** How a policy lets in what stands in the page itself: a script or a style. */
export function inlineHash(source: string): string {
  return `'${hashOf(source)}'`;
}

const runnableTypes = ['', 'module', 'text/javascript', 'application/javascript'];

function readAttributes(source: string): { src?: string; type?: string } {
  const pattern = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
  return Object.fromEntries(
    [...source.matchAll(pattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}
