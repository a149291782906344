import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions, machineProbes } from './test/support/browser.ts';
import { slowSite } from './test/bench/slowSite.ts';
import { peersFolder } from './test/bench/peers.ts';
import { newVisitor, slowPage } from './test/bench/visit.ts';
const own = await slowSite('dist'); const peers = await slowSite(peersFolder);
const browser = await chromium.launch({ ...launchOptions, executablePath: ensureBrowser(machineProbes()) });
for (const addr of [own.origin, peers.origin + 'maplibre.html']) {
const context = await newVisitor(browser);
await context.addInitScript({ content: `
  const P = WebGL2RenderingContext.prototype; globalThis.log = []; let cur = null; const note = s => log.push(Math.round(performance.now()) + ' ' + s);
  for (const k of ['drawElements','texSubImage2D','bufferData','getProgramParameter']) { const f = P[k]; P[k] = function (...a) { const t = performance.now(); const r = f.apply(this, a); if (cur) { const c = (cur[k] ??= [0,0]); c[0]++; c[1] += performance.now() - t; } return r; }; }
  const raf = requestAnimationFrame; globalThis.requestAnimationFrame = f => raf(t => { const s = performance.now(); const mine = cur = {}; f(t); cur = null; const e = performance.now(); if (e - s > 4) note('  frame ' + Math.round(e - s) + ' ' + JSON.stringify(mine, (k, v) => typeof v === 'number' ? Math.round(v) : v)); });
  const W = Worker; globalThis.Worker = class extends W { constructor(u, o) { super(u, o); note('worker made'); super.addEventListener('message', ({ data }) => note('msg in ' + data.type + ' ' + (data.data && data.data.type || '') + ' ' + (data.data && data.data.result ? 'result' : ''))); } postMessage(m, t) { note('msg out ' + m.type + ' ' + (m.data && m.data.source || '') + ' ' + (m.data && m.data.tileID ? 'z' + (m.data.tileID.overscaledZ ?? '') : '')); return super.postMessage(m, t); } };
  new MutationObserver(() => { const s = document.querySelector('[data-map-state]'); const v = s && s.dataset.mapState; if (v !== globalThis.lastS) { globalThis.lastS = v; note('STATE ' + v); } }).observe(document, { attributes: true, childList: true, subtree: true });
  new PerformanceObserver(l => { for (const e of l.getEntries()) note('task ' + Math.round(e.startTime) + '+' + Math.round(e.duration)); }).observe({ type: 'longtask', buffered: true });
`});
const N = Number(process.argv[2] ?? 2);
for (let i = 0; i < N; i++) {
    const page = await slowPage(context);
    await page.goto(addr, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('bench:rest').length > 0, undefined, { timeout: 60000, polling: 100 });
    await page.waitForTimeout(300);
    const r: any = await page.evaluate(() => ({ rest: performance.getEntriesByName('bench:rest')[0].startTime, log: (globalThis as any).log }));
    if (i === N-1) { console.log(addr, r.rest); for (const l of r.log) console.log(l);  }
    await page.close();
}}
await browser.close(); process.exit();
