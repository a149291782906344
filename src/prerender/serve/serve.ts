import { existsSync } from 'node:fs';
import { basePath, serverPort, siteUrl } from '../settings.ts';
import { siteServer } from './server.ts';

const folder = 'dist';
const port = serverPort(process.env['PORT']);
// For this machine alone, unless somebody wants it otherwise.
const host = process.env['HOST'] ?? '127.0.0.1';
const base = basePath(process.env['BASE_PATH']);

if (existsSync(`${folder}/index.html`)) listen();
else fail(`There is no built site in ${folder}/. Build it with: npm run build`);

function listen() {
  const server = siteServer({ folder, base, siteUrl: siteUrl(process.env['SITE_URL']) });
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Choose another: PORT=4174 npm start`
        : error.message,
    ),
  );
  server.listen(port, host, () => {
    const name = host === '127.0.0.1' ? 'localhost' : host;
    console.log(`Klyngekart is at http://${name}:${port}${base} (Ctrl+C stops it)`);
  });
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
