import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions, machineProbes } from './test/support/browser.ts';
import { slowSite } from './test/bench/slowSite.ts';
import { buildPeers, peersFolder } from './test/bench/peers.ts';
import { newVisitor, slowPage } from './test/bench/visit.ts';
import { writeFileSync } from 'node:fs';
await buildPeers();
const own = await slowSite('dist'); const peers = await slowSite(peersFolder);
const browser = await chromium.launch({ ...launchOptions, executablePath: ensureBrowser(machineProbes()) });
for (const [name, addr] of [['ml', peers.origin + 'maplibre.html'], ['kk', own.origin]] as const) {
  const context = await newVisitor(browser);
  for (let i = 0; i < 3; i++) {
    if (i === 2) await browser.startTracing(undefined, { path: `/tmp/trace-${name}.json`, categories: ['devtools.timeline','disabled-by-default-devtools.timeline','v8','disabled-by-default-v8.cpu_profiler','blink.user_timing','loading','latencyInfo','cc','disabled-by-default-devtools.timeline.frame','toplevel'] });
    const page = await slowPage(context);
    await page.goto(addr, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('bench:rest').length > 0, undefined, { timeout: 60000, polling: 100 });
    const r = await page.evaluate(() => ({ rest: performance.getEntriesByName('bench:rest')[0].startTime, fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime, tasks: (globalThis as any).seen.tasks.map((t: any) => t.map(Math.round).join('+')).join(' ') }));
    console.log(name, i, JSON.stringify(r));
    if (i === 2) await browser.stopTracing();
    await page.close();
  }
  await context.close();
}
await browser.close(); process.exit();
