import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

/** Where the example pages expect the site and themselves to be, for a person who opens them. */
export const usualSite = 'http://localhost:4173/';
export const usualHost = 'http://127.0.0.1:8080';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Nothing but the example pages and the libraries that they load. */
const allowed =
  /^\/(?:test\/browser\/hosts\/[\w-]+\.html|node_modules\/(?:pym\.js|@iframe-resizer\/parent)\/[\w./-]+\.js)$/;

/**
 * Serves the example pages of hosts on an origin of their own; the caller makes it listen. `site` and
 * `host` say where the site and these pages really are.
 */
export function hostServer(site: string, host: () => string): Server {
  return createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!allowed.test(path) || path.includes('..') || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(join('.', path), 'utf8').then(
      (text) =>
        response
          .writeHead(200, { 'Content-Type': type })
          .end(text.replaceAll(usualSite, site).replaceAll(usualHost, host())),
      () => response.writeHead(404).end(),
    );
  });
}
