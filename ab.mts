// usage: ab.mts rounds name=folder...
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions, machineProbes } from './test/support/browser.ts';
import { slowSite } from './test/bench/slowSite.ts';
import { newVisitor, visit } from './test/bench/visit.ts';
const [rounds, ...list] = process.argv.slice(2);
const sites = await Promise.all(list.map(async l => { const [n, f] = l.split('='); const [dir, path = n === 'ml' ? 'maplibre.html' : ''] = f!.split('@'); return [n, await slowSite(dir!), path] as const; }));
const got: Record<string, any[]> = {};
for (let r = 0; r < +rounds!; r++) { 
  const browser = await chromium.launch({ ...launchOptions, executablePath: ensureBrowser(machineProbes()) });
  for (const [n, s, p] of sites) {
  const c = await newVisitor(browser);
  for (const k of ['', ' again']) { const v = await visit(c, s.origin + p, true, s.traffic); (got[n + k] ??= []).push(v); }
  await c.close();
} await browser.close(); }
const med = (a: number[]) => a.sort((x, y) => x - y)[Math.floor(a.length / 2)]!;
for (const [n, v] of Object.entries(got)) console.log(n.padEnd(12), ...['readable', 'rest', 'blocking', 'bytes'].map(k => k + ' ' + Math.round(med(v.map(x => x[k]))) + ' (' + v.map(x => Math.round(x[k])).sort((a: number, b: number) => a - b).filter((_, i, a) => i === 0 || i === a.length - 1).join('–') + ')'));
process.exit();
