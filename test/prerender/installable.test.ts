import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLanguage } from '../../src/i18n/loadLanguage.ts';
import { drawIcons, installLinks, webManifest } from '../../src/prerender/pages/installable.ts';

const favicon = readFileSync('public/favicon.svg', 'utf8');
const drawn = drawIcons(favicon, (svg) => Buffer.from(svg));

test('a language has a manifest of its own, of one and the same site, below its base', async () => {
  const { site, messages } = await loadLanguage('nn');
  const { path, content } = webManifest(site, messages, 'nn', '/kart/');
  expect(path).toBe('nn/manifest.webmanifest');
  const manifest = JSON.parse(content) as { icons: { src: string }[] };
  expect(manifest).toMatchObject({
    id: '/kart/',
    scope: '/kart/',
    start_url: '/kart/nn/',
    lang: 'nn',
    display: 'standalone',
  });
  const made = ['/kart/favicon.svg', ...drawn.map((icon) => `/kart/${icon.path}`)];
  for (const { src } of manifest.icons) expect(made).toContain(src);
});

test('the head names the manifest and an icon that is there, with a colour for each scheme', () => {
  const head = installLinks('en', '/kart/').join('\n');
  expect(head).toContain('href="/kart/en/manifest.webmanifest"');
  const [, apple] = /apple-touch-icon" href="\/kart\/([^"]+)"/.exec(head) ?? [];
  expect(drawn.map(({ path }) => path)).toContain(apple);
  expect(head.match(/theme-color/g)).toHaveLength(2);
});

test('a maskable icon fills its square, and keeps the drawing in the middle', () => {
  const maskable = drawn.find(({ path }) => path.includes('maskable'));
  const svg = Buffer.from(maskable?.content ?? '').toString();
  expect(svg).toContain('<rect width="32" height="32" fill="#0b5a73"/>');
  expect(svg).toContain('scale(0.8)');
  expect(svg).not.toContain('rx=');
});

test('a favicon that is no drawing on a square is an error', () => {
  expect(() => drawIcons('<svg viewBox="0 0 32 32"></svg>', (svg) => Buffer.from(svg))).toThrow(
    'favicon.svg',
  );
});
