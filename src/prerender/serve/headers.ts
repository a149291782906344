import { extname } from 'node:path';
import { contentSecurityPolicy, type InlineHashes } from './contentPolicy.ts';

/** The response headers of one path, by name as written on the wire. */
export type Headers = Readonly<Record<string, string>>;

export interface SitePolicy {
  /** Where the site is mounted: `/`, or `/klynger/` with both slashes. */
  readonly base: string;
  /** The hashes of all pages together, so that every page has the same policy. */
  readonly inline: InlineHashes;
  /** The site's absolute address, where it is known. */
  readonly siteUrl?: string | null;
}

const yearInSeconds = 31_536_000;

/** Said for every type, with the charset of text: hosts and Node guess differently. */
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

/** Denied to the page and to all frames in it, but for the page's own geolocation, asked for on a click. */
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
export function headersFor(pathname: string, { base, inline, siteUrl }: SitePolicy): Headers {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const isPage = path === '' || path.endsWith('/') || extname(path) === '.html';
  const contentType = contentTypes[isPage ? '.html' : extname(path).toLowerCase()];
  return {
    ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    'Cache-Control': path.startsWith('assets/')
      ? `public, max-age=${yearInSeconds}, immutable`
      : 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(
      isEmbed(path),
      inline,
      siteUrl ? new URL(siteUrl).origin : null,
    ),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': permissions,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    // A page in a sandboxed frame has an opaque origin: its fonts, scripts and data are cross-origin requests.
    ...(isPage ? {} : { 'Access-Control-Allow-Origin': '*' }),
  };
}

const isEmbed = (path: string) => /^(?:[a-z]{2}\/)?embed\//.test(path);
