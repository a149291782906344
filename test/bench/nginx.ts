import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../src/prerender/listFiles.ts';
import { siteInlineHashes } from '../../src/prerender/serve/contentPolicy.ts';
import { headerRules, nginxFile } from '../../src/prerender/serve/hosting.ts';
import type { Probes } from '../support/browser.ts';
import { findProgram } from '../support/engines.ts';
import type { Certificate } from './certificate.ts';

type Nginx = {
  readonly program: string;
  /** The module that sends `.br` files, null where it is not there. */
  readonly brotli: string | null;
};

const packages = ['nginx', 'libnginx-mod-http-brotli-static'];
const unpacked = resolve('node_modules/.cache/klyngekart/nginx');
const brotliPath = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

function findNginx(): Nginx | null {
  const own = join(unpacked, 'usr/sbin/nginx');
  const program = existsSync(own) ? own : findProgram('nginx');
  if (program === undefined) return null;
  const brotli = join(program === own ? unpacked : '/', brotliPath);
  return { program, brotli: existsSync(brotli) ? brotli : null };
}

/** The machine's nginx, or Debian's. That is only unpacked: installed, it would start to serve by itself. */
export function ensureNginx({ isRoot, hasApt, run, say }: Probes): Nginx | null {
  const found = findNginx();
  if (found || !isRoot || !hasApt) return found;
  say('No nginx found. Trying the distribution’s package.');
  mkdirSync(unpacked, { recursive: true });
  const unpack = 'for package in *.deb; do dpkg -x "$package" .; done';
  const fetch = `cd '${unpacked}' && apt-get download ${packages.join(' ')} && ${unpack}`;
  run(['apt-get', 'update'], 120);
  run(['sh', '-c', fetch], 240);
  return findNginx();
}

export type Served = { readonly folder: string; readonly port: number };

const types: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'font/woff2': 'woff2',
};

/**
 * Each site with the headers that the build writes for nginx. To this machine itself the system would take
 * whole files at once, and leave nothing that could still be put in order.
 */
function serverBlock({ folder, port }: Served, certificate: Certificate, brotli: boolean): string {
  const files = listFiles(folder).filter((file) => !/\.(?:br|gz)$/.test(file));
  const policy = { base: '/', inline: siteInlineHashes(folder, files), siteUrl: null };
  return `server {
listen 127.0.0.1:${port} ssl http2 sndbuf=8k;
ssl_certificate ${certificate.certificate};
ssl_certificate_key ${certificate.key};
root ${resolve(folder)};
${brotli ? 'brotli_static on;' : ''}
${nginxFile(headerRules(files, policy), policy)}
}`;
}

/** Starts nginx for all `sites`, with its own configuration in `folder`. It ends with this process. */
export function startNginx(
  { program, brotli }: Nginx,
  sites: readonly Served[],
  certificate: Certificate,
  folder: string,
): ChildProcess {
  const unused = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${brotli ? `load_module ${brotli};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
access_log off;
${unused.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
types {
${Object.entries(types)
  .map(([type, endings]) => `${type} ${endings};`)
  .join('\n')}
}
${sites.map((site) => serverBlock(site, certificate, brotli !== null)).join('\n')}
}
`,
  );
  const nginx = spawn(program, ['-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // It has nothing to put in order, and its folder goes as well.
  process.on('exit', () => nginx.kill('SIGKILL'));
  return nginx;
}
