import { test } from 'vitest';
import { addressesOf, clusterAt } from '../browser/site.ts';
import { Front } from './front.ts';
import { startEngine } from './start.ts';
test('x', async () => {
  const front = new Front(); await front.open();
  const { session, end } = await startEngine();
  console.log(session.version);
  front.hold({ offline: true, liveMap: true });
  for (const [w, h] of [[1000, 640], [390, 700]] as const) {
  await session.resize(w, h);
  for (const path of ['', `klynge/${clusterAt(3).id}/`, 'kilder/', 'spredning/', 'tabell/', 'del/', 'tilgjengelighet/']) {
    await session.open(front.address(path));
    await session.until('h', () => 'hydrated' in document.documentElement.dataset);
    const bad: string[] = []; let n = 0; const heights: number[] = [];
    for (let i = 0; i < 60; i++) {
      await session.press('\uE004');
      const r = await session.run(() => { const a = document.activeElement; if (!a || a === document.body) return null; const b = a.getBoundingClientRect();
        let scroller: Element | null = a.parentElement; while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
        const s = scroller?.getBoundingClientRect(); const top = Math.max(s?.top ?? 0, 0); const bottom = Math.min(s?.bottom ?? innerHeight, innerHeight);
        return { ok: b.top >= top - 1 && b.bottom <= bottom + 1 || b.height > bottom - top, h: b.height, what: `${a.tagName}.${a.className} ${a.textContent?.slice(0, 20)} ${Math.round(b.top)}-${Math.round(b.bottom)} in ${Math.round(top)}-${Math.round(bottom)}` }; });
      if (!r) break; n++; heights.push(Math.round(r.h)); if (!r.ok) bad.push(r.what);
    }
    console.log(w, path, n, 'tallest', Math.max(...heights), bad.join('\n   '));
  }}
  await end(); front.end();
});
