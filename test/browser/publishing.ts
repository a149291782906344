import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../src/prerender/serve/server.ts';

/** A host of the test's own, that can be taken away and can get a new version of the site. */
export class Publishing {
  readonly #folders: string[] = [];
  #site: Server = siteServer({ folder: 'dist', base: '/' });
  #front: Server | null = null;
  #port = 0;

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async open(): Promise<void> {
    const front = createServer((request, response) =>
      this.#site.emit('request', request, response),
    );
    await new Promise<void>((done) => front.listen(this.#port, done));
    this.#port = (front.address() as AddressInfo).port;
    this.#front = front;
  }

  async close(): Promise<void> {
    const front = this.#front;
    if (!front) return;
    this.#front = null;
    front.closeAllConnections();
    await new Promise((done) => front.close(done));
  }

  /** Publishes the same site as if its code had changed: files named by their content have new names. */
  publishNext(): void {
    const folder = mkdtempSync(join(tmpdir(), 'klyngekart-next-'));
    this.#folders.push(folder);
    cpSync('dist', folder, { recursive: true });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const packed of files.filter((file) => /\.(?:br|gz)$/.test(file))) {
      rmSync(join(folder, packed));
    }
    // None that an inline script names: the policy has the sums of those.
    const name = /\b(index|share-page|deck-page)-[\w-]{8}(?=\.js)/g;
    for (const file of files.filter((path) => /\.(?:html|js)$/.test(path))) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), text.replaceAll(name, '$1-NextNext'));
      const next = file.replace(name, '$1-NextNext');
      if (next !== file) renameSync(join(folder, file), join(folder, next));
    }
    const worker = join(folder, 'sw.js');
    const text = readFileSync(worker, 'utf8');
    writeFileSync(worker, text.replace(/(version:[`"'])[0-9a-f]{16}/, '$1next'));
    this.#site = siteServer({ folder, base: '/' });
  }

  /** Answers every address with a notice, and calls it good, as hosts do that are being repaired. */
  closeForRepairs(notice: string): void {
    this.#site = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(notice);
    });
  }

  async end(): Promise<void> {
    await this.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true });
  }
}
