import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { type Held, watched, watchScript } from './watchScript.ts';

/** The built site as a host serves it, its pages watched. It can refuse files and go away. */
export class Front {
  readonly #folder = watchedCopy();
  #failing: RegExp | null = null;
  #held: Held = {};
  #site: Server | null = null;
  #front: Server | null = null;
  #port = 0;
  /** What could not be had, without what was refused on purpose. */
  readonly missing: string[] = [];

  address(path: string): string {
    return `http://localhost:${this.#port}/${path}`;
  }

  /** For the pages that are opened from now on. */
  hold(held: Held): void {
    this.#held = held;
  }

  /** Answers 503 for such files; null: for none any more. */
  fail(files: RegExp | null): void {
    this.#failing = files;
  }

  async open(): Promise<void> {
    const front = createServer((request, response) => this.#answer(request, response));
    this.#front = front;
    front.listen(this.#port);
    await once(front, 'listening');
    this.#port = (front.address() as AddressInfo).port;
    // Frames name the site's origin in their policy, which is known only now.
    this.#site ??= siteServer({ folder: this.#folder, base: '/', siteUrl: this.address('') });
  }

  close(): void {
    this.#front?.close();
    this.#front?.closeAllConnections();
    this.#front = null;
  }

  end(): void {
    this.close();
    rmSync(this.#folder, { recursive: true });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').replace(/\?.*/, '');
    if (path === '/watch.js') {
      const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
      response.writeHead(200, { ...headers, 'Cache-Control': 'no-store' });
      response.end(watchScript(this.#held));
      return;
    }
    if (this.#failing?.test(path)) {
      response.writeHead(503, { 'Access-Control-Allow-Origin': '*' }).end();
      return;
    }
    response.on('finish', () => {
      if (response.statusCode >= 400) this.missing.push(`${response.statusCode} ${path}`);
    });
    this.#site?.emit('request', request, response);
  }
}

/** The site as it was built, its pages with the watching script before all others. */
function watchedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klyngekart-watched-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const page of files.filter((path) => path.endsWith('.html'))) {
    const path = join(folder, page);
    writeFileSync(path, watched(readFileSync(path, 'utf8'), 'src="/watch.js">'));
  }
  return folder;
}
