import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions, machineProbes } from './test/support/browser.ts';
import { slowSite } from './test/bench/slowSite.ts';
import { peersFolder } from './test/bench/peers.ts';
import { newVisitor, slowPage } from './test/bench/visit.ts';
const own = await slowSite('dist'); 
const browser = await chromium.launch({ ...launchOptions, executablePath: ensureBrowser(machineProbes()) });
const context = await newVisitor(browser);
  for (let i = 0; i < 2; i++) {
    const page = await slowPage(context);
    const log: [number, string][] = [];
    const t = new Map<any, number>();
    page.on('request', r => t.set(r, Date.now()));
    page.on('requestfinished', async r => { log.push([Date.now(), `${r.url().split('/').pop()!.slice(0,40)} asked ${t.get(r)}`]); });
    await page.goto(own.origin, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('bench:rest').length > 0, undefined, { timeout: 60000, polling: 100 });
    const r = await page.evaluate(() => ({ o: performance.timeOrigin, rest: performance.getEntriesByName('bench:rest')[0].startTime, marks: performance.getEntriesByType('mark').map(m=>`${m.name}@${Math.round(m.startTime)}`).join(' '), tasks: (globalThis as any).seen.tasks.map((t: any) => t.map(Math.round).join('+')).join(' ') }));
    console.log(i, JSON.stringify(r));
    for (const [at, s] of log) console.log(Math.round(at - r.o), s.replace(/\d{13}/, m => String(Math.round(+m - r.o))));
    await page.close();
  }
await browser.close(); process.exit();
