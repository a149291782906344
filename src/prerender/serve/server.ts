import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { listFiles } from '../listFiles.ts';
import { siteInlineHashes } from './contentPolicy.ts';
import { headersFor, type SitePolicy } from './headers.ts';

export interface ServedSite {
  /** The folder that the build wrote; read once, so a new build wants a new server. */
  readonly folder: string;
  /** `/`, or `/klynger/` with both slashes. */
  readonly base: string;
  /** The site's absolute address, where the build was told it. */
  readonly siteUrl?: string | null;
}

/** The finished site as a production host would serve it; the caller makes it listen. */
export function siteServer({ folder, base, siteUrl = null }: ServedSite): Server {
  const root = resolve(folder);
  const files = new Set(listFiles(root));
  const policy: SitePolicy = { base, inline: siteInlineHashes(root, files), siteUrl };
  const send = sirv(root, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    // A full answer has its own tag; see `prepare`.
    setHeaders: (response) => response.removeHeader('ETag'),
  });

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = readAddress(request.url ?? '/');
    if (address === undefined) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, query } = address;
    if (isPageWithoutSlash(pathname, base, files)) {
      response.writeHead(308, { Location: `${encodeURI(pathname)}/${query}` }).end();
      return;
    }
    const file = fileOf(pathname, base);
    if (file !== undefined && files.has(file) && isFile(join(root, file))) {
      setHeaders(response, pathname, policy);
      prepare(request, response, file);
      if (!isPacked(root, file)) delete request.headers['accept-encoding'];
      // One that goes, or cannot be read, once its answer has begun.
      response.once('pipe', (content) => content.once('error', () => response.destroy()));
      send(request, response, () => sendNotFound(request, response, { root, policy }));
      return;
    }
    sendNotFound(request, response, { root, policy });
  });
}

/** Undefined for what no honest client sends: broken escapes, dot segments, backslashes. */
function readAddress(url: string): { pathname: string; query: string } | undefined {
  const [, rawPath = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  try {
    const pathname = decodeURIComponent(rawPath);
    const isPlain = pathname.startsWith('/') && !/\/\/|\\|\0|\/\.{1,2}(?:\/|$)/.test(pathname);
    return isPlain ? { pathname, query } : undefined;
  } catch {
    return undefined;
  }
}

function isPageWithoutSlash(pathname: string, base: string, files: ReadonlySet<string>): boolean {
  if (pathname.endsWith('/')) return false;
  if (`${pathname}/` === base) return true;
  return pathname.startsWith(base) && files.has(`${pathname.slice(base.length)}/index.html`);
}

/** The file a path stands for, relative to the site's folder; undefined outside the base. */
function fileOf(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Turns the request into one that sirv answers as the protocol wants. */
function prepare(request: IncomingMessage, response: ServerResponse, file: string): void {
  request.url = `/${encodeURI(file)}`;
  // Leaving a range out is every server's right.
  if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range;
  // sirv sends a 304 bare, where the tag and the variance must stand as in the full answer.
  const tag = request.headers['if-none-match'];
  if (tag !== undefined) response.setHeader('ETag', tag);
  response.setHeader('Vary', 'Accept-Encoding');
}

/** Of the others sirv misreads suffix and many-part ranges, and throws for one that ends before it begins. */
function isPlainRange(range: string): boolean {
  const [, start, end] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? [];
  return start !== undefined && (end === '' || (Number(end) > 0 && Number(start) <= Number(end)));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether the packed forms of a file that were there are there still: sirv has only looked once. */
function isPacked(root: string, file: string): boolean {
  return ['br', 'gz'].every((form) => isFile(join(root, `${file}.${form}`)));
}

function setHeaders(response: ServerResponse, pathname: string, policy: SitePolicy): void {
  for (const [name, value] of Object.entries(headersFor(pathname, policy))) {
    response.setHeader(name, value);
  }
}

function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  { root, policy }: { root: string; policy: SitePolicy },
): void {
  const page = join(root, '404.html');
  const body = isFile(page) ? readFileSync(page) : Buffer.from('Not found\n');
  setHeaders(response, `${policy.base}404.html`, policy);
  response.writeHead(404, { 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}
