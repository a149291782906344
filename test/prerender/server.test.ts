import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { siteServer } from '../../src/prerender/serve/server.ts';

const script = `console.log('${'long enough to be worth packing '.repeat(40)}')`;
const files: Record<string, string | Buffer> = {
  'site/index.html': '<!doctype html><script>theme()</script><title>Home</title>',
  'site/404.html': '<!doctype html><title>Not here</title>',
  'site/klynge/x/index.html': '<!doctype html><title>X</title>',
  'site/embed/index.html': '<!doctype html><title>Embed</title>',
  'site/blåbær/index.html': '<!doctype html><title>Berries</title>',
  'site/empty/note.txt': '0123456789',
  'site/.secret': 'hidden',
  'site/assets/main-1.js': script,
  'site/assets/main-1.js.br': brotliCompressSync(script),
  'site/assets/main-1.js.gz': gzipSync(script),
  'site/data/map.geojson': '{"type":"FeatureCollection","features":[]}',
  'outside.txt': 'not for you',
};

const parent = mkdtempSync(join(tmpdir(), 'klyngekart-server-'));
let atRoot: Server;
let underBase: Server;

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(parent, name)), { recursive: true });
    writeFileSync(join(parent, name), content);
  }
  atRoot = siteServer({ folder: join(parent, 'site'), base: '/' });
  underBase = siteServer({ folder: join(parent, 'site'), base: '/kart/' });
  await Promise.all(
    [atRoot, underBase].map((it) => new Promise<void>((done) => it.listen(0, done))),
  );
});

afterAll(() => {
  atRoot.close();
  underBase.close();
  rmSync(parent, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Node's own request, for unlike fetch it sends a path and its headers exactly as they are. */
function ask(
  path: string,
  { server = atRoot, method = 'GET', headers = {} as Record<string, string> } = {},
): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('pages', () => {
  test('a folder is its index.html, with the headers of production', async () => {
    const { status, headers, body } = await ask('/klynge/x/?sektor=y');
    expect(status).toBe(200);
    expect(body.toString()).toContain('<title>X</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    // The hash of theme(), from the one page that has it, is in the policy of all.
    expect(headers['content-security-policy']).toContain(
      "script-src 'self' 'sha256-Rfr3GgHZFiXm+TmNr+li+0sZ4J9FGllo8jsXcJF5XZ8='",
    );
  });

  test.each([
    ['/klynge/x?tema=dark', '/klynge/x/?tema=dark'],
    ['/embed', '/embed/'],
    ['/bl%C3%A5b%C3%A6r', '/bl%C3%A5b%C3%A6r/'],
  ])('%s is sent on to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect({ status, location: headers.location }).toEqual({ status: 308, location });
  });

  test('a name with letters beyond ASCII is found', async () => {
    expect((await ask('/bl%C3%A5b%C3%A6r/')).body.toString()).toContain('Berries');
  });

  test.each(['/nowhere/', '/nowhere.js', '/assets/', '/assets', '/empty/', '/.secret', '/404'])(
    '%s is not found, and says so on the page made for it',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('Not here');
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
      expect(headers['content-security-policy']).toContain("default-src 'self'; object-src 'none'");
    },
  );
});

describe('hostile addresses', () => {
  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/..\\outside.txt',
    '/assets/%2e%2e%5c..%5coutside.txt',
    '/%00',
    '/%ff',
    '/%',
    '//example.org/embed',
    '/./',
  ])('%s is refused', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(400);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).not.toContain('not for you');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });
});

describe('what the wire carries', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
  ])('for %s: the file packed as %s beforehand', async (accept, encoding, unpack) => {
    const { headers, body } = await ask('/assets/main-1.js', {
      headers: { 'Accept-Encoding': accept },
    });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      vary: 'Accept-Encoding',
      'content-length': String(body.byteLength),
    });
    expect(unpack(body).toString()).toBe(script);
  });

  test('for a client that unpacks nothing: the file itself', async () => {
    const { headers, body } = await ask('/assets/main-1.js');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(script);
  });

  test('HEAD: the headers of GET, and no body', async () => {
    for (const path of ['/', '/assets/main-1.js', '/nowhere']) {
      const [head, get] = await Promise.all([ask(path, { method: 'HEAD' }), ask(path)]);
      expect(head.body.byteLength).toBe(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
      expect(head.status).toBe(get.status);
    }
  });

  test('ETag: an unchanged file is not sent again', async () => {
    const first = await ask('/');
    const { etag = '' } = first.headers;
    expect(etag).not.toBe('');
    const again = await ask('/', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(again.body.byteLength).toBe(0);
    expect(again.headers).toMatchObject({
      etag,
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
    });
    const other = await ask('/', { headers: { 'If-None-Match': 'W/"old"' } });
    expect(other.status).toBe(200);
    expect(other.headers.etag).toBe(etag);
  });

  test('ETag: each packing has its own', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const { headers } = await ask('/assets/main-1.js', {
          headers: { 'Accept-Encoding': encoding },
        });
        return headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('a range is a part of the file; a range of a kind not served is the whole', async () => {
    const part = await ask('/empty/note.txt', { headers: { Range: 'bytes=2-4' } });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe('bytes 2-4/10');
    expect(part.body.toString()).toBe('234');
    const beyond = await ask('/empty/note.txt', { headers: { Range: 'bytes=99-' } });
    expect(beyond.status).toBe(416);
    for (const range of [
      'bytes=-3',
      'bytes=0-1,3-4',
      'lines=1-2',
      'bytes=9-3',
      'bytes=0-0',
      'bytes=0-99999999999999999999',
      'bytes=99999999999999999999-',
    ]) {
      const whole = await ask('/empty/note.txt', { headers: { Range: range } });
      expect(whole.status).toBe(200);
      expect(whole.body.toString()).toBe('0123456789');
    }
  });
});

describe('under a base path', () => {
  test('the site answers there, with its policies, and nowhere else', async () => {
    const home = await ask('/kart/', { server: underBase });
    expect(home.body.toString()).toContain('<title>Home</title>');
    const asset = await ask('/kart/assets/main-1.js', { server: underBase });
    expect(asset.headers['cache-control']).toContain('immutable');
    const embed = await ask('/kart/embed/', { server: underBase });
    expect(embed.headers['content-security-policy']).toContain('frame-ancestors *');
    for (const path of ['/', '/assets/main-1.js', '/kartet/']) {
      expect((await ask(path, { server: underBase })).status).toBe(404);
    }
  });

  test.each([
    ['/kart', '/kart/'],
    ['/kart/klynge/x?a=b', '/kart/klynge/x/?a=b'],
  ])('%s is sent on to %s', async (path, location) => {
    const { status, headers } = await ask(path, { server: underBase });
    expect({ status, location: headers.location }).toEqual({ status: 308, location });
  });
});

test('a file that goes while it is served is missing, packed or not, and the server lives on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klyngekart-gone-'));
  for (const name of ['a.js', 'a.js.br', 'a.js.gz', 'b.js', 'b.js.br', 'b.js.gz', '404.html']) {
    writeFileSync(join(folder, name), name);
  }
  const server = siteServer({ folder, base: '/' });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const packed = { 'accept-encoding': 'br, gzip' };
  rmSync(join(folder, 'a.js.br'));
  const plain = await ask('/a.js', { server, headers: packed });
  expect([plain.status, String(plain.body)]).toEqual([200, 'a.js']);
  rmSync(join(folder, 'b.js'));
  expect((await ask('/b.js', { server, headers: packed })).status).toBe(404);
  rmSync(join(folder, 'a.js'));
  expect((await ask('/a.js', { server })).status).toBe(404);
  mkdirSync(join(folder, 'a.js'));
  expect((await ask('/a.js', { server })).status).toBe(404);
  rmSync(join(folder, '404.html'));
  expect((await ask('/c.js', { server })).status).toBe(404);
  server.close();
  rmSync(folder, { recursive: true });
});

test('a file that cannot be read once its answer has begun breaks off that answer alone', async () => {
  const read = fs.createReadStream;
  const readBy = (way: typeof read) => {
    fs.createReadStream = way;
    syncBuiltinESMExports();
  };
  onTestFinished(() => readBy(read));
  readBy((path, options) => read(`${path}.gone`, options));
  await expect(ask('/empty/note.txt')).rejects.toThrow('socket hang up');
  readBy(read);
  expect((await ask('/empty/note.txt')).status).toBe(200);
});
