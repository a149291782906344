import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions, machineProbes } from './test/support/browser.ts';
import { slowSite } from './test/bench/slowSite.ts';
import { peersFolder } from './test/bench/peers.ts';
import { newVisitor, visit } from './test/bench/visit.ts';
import { cpSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
const html = readFileSync('dist/index.html', 'utf8');
const noCsp = (h: string) => h.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const noScript = (h: string) => h.replace(/<link rel="(module)?preload"[^>]*>/g, '').replace(/<script type="module"[^>]*><\/script>/, '');
const variants: Record<string, (h: string) => string> = {
  base: h => noCsp(h),
  font: h => noCsp(h).replace(/--font:[^;}]*/, '--font:sans-serif'),
  noscript: h => noScript(noCsp(h)),
  nonames: h => noCsp(h).replace(/<(ul|ol|div|p)[^>]*class="[^"]*(map-names|names)[^"]*"[\s\S]*?<\/\1>/, ''),
  all: h => noScript(noCsp(h)).replace(/--font:[^;}]*/, '--font:sans-serif'),
  ...(process.argv[2] ? (await import(process.argv[2])).default : {}),
};
const browser = await chromium.launch({ ...launchOptions, executablePath: ensureBrowser(machineProbes()) });
const peers = await slowSite(peersFolder);
const sites: [string, any, string][] = [['words', peers, 'words/']];
for (const [n, f] of Object.entries(variants)) {
  const dir = `/tmp/var-${n}`; rmSync(dir, { recursive: true, force: true }); cpSync('dist', dir, { recursive: true });
  const h = f(html); writeFileSync(dir + '/index.html', h); writeFileSync(dir + '/index.html.br', brotliCompressSync(h)); rmSync(dir + '/index.html.gz');
  console.log(n, h.length, brotliCompressSync(h).length);
  sites.push([n, await slowSite(dir), '']);
}
const got: Record<string, number[]> = {};
for (let r = 0; r < 7; r++) for (const [n, s, p] of sites) {
  const c = await newVisitor(browser);
  const v = await visit(c, s.origin + p, false, s.traffic); await c.close();
  (got[n] ??= []).push(v.readable);
}
for (const [n, v] of Object.entries(got)) { v.sort((a, b) => a - b); console.log(n, v.map(Math.round).join(' '), 'median', Math.round(v[3])); }
await browser.close(); process.exit();
