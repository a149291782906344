import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteServer } from '../../src/prerender/serve/server.ts';
import { machineProbes } from '../support/browser.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { ensureNginx, type Served, startNginx } from './nginx.ts';
import { listen, type SlowSite, slowOrigin } from './slowSite.ts';

export type RealHost = {
  readonly name: string;
  /** In the order of the folders. */
  readonly sites: readonly SlowSite[];
  /** Of its certificate, for Chromium. */
  readonly fingerprint: string;
};

/**
 * Built sites as most hosts serve them, each at the end of the slow line: HTTP/2 with TLS, by nginx where
 * the machine has it or can fetch it, else by Node. It ends with this process.
 */
export async function realHost(folders: readonly string[]): Promise<RealHost> {
  const workFolder = mkdtempSync(join(tmpdir(), 'klyngekart-host-'));
  process.on('exit', () => rmSync(workFolder, { recursive: true, force: true }));
  // Ended by a signal, a process does not say that it exits.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  const certificate = makeCertificate(workFolder);
  const served = await Promise.all(
    folders.map(async (folder) => ({ folder, port: await freePort() })),
  );
  const nginx = ensureNginx(machineProbes());
  if (nginx) startNginx(nginx, served, certificate, workFolder);
  else {
    console.log('No nginx here, and none could be fetched: Node’s HTTP/2 serves the same files.');
    for (const site of served) serveByNode(site, certificate);
  }
  for (const { port } of served) await answers(port);
  const packed = nginx?.brotli === null ? ', gzip' : ', brotli';
  return {
    name: (nginx ? 'nginx' : 'Node') + packed,
    sites: await Promise.all(served.map(({ port }) => slowOrigin('https', port))),
    fingerprint: certificate.fingerprint,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

function serveByNode({ folder, port }: Served, { key, certificate }: Certificate): void {
  const site = siteServer({ folder, base: '/' });
  const files = { key: readFileSync(key), cert: readFileSync(certificate) };
  createSecureServer(files, (request, response) => {
    site.emit('request', request, response);
  }).listen(port, '127.0.0.1');
}

/** Resolves once somebody listens on the port. */
async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`the host does not answer on port ${port}`);
}
