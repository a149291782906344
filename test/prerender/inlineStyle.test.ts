import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inlineStyles } from '../../src/prerender/pages/inlineStyle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/a.css'), '.a{content:"$&"}\n');
  writeFileSync(join(folder, 'assets/b.css'), '.b{}');
  writeFileSync(join(folder, 'assets/bad.css'), '.c{content:"</STYLE>"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const link = (href: string) => `<link rel="stylesheet" crossorigin href="${href}">`;

test('each sheet stands where its link stood, byte for byte', async () => {
  const html = `${link('/kart/assets/b.css')}<link rel="icon" href="/x">${link('/kart/assets/a.css')}`;
  expect(await inlineStyles(html, { folder, base: '/kart/' })).toBe(
    '<style>.b{}</style><link rel="icon" href="/x"><style>.a{content:"$&"}</style>',
  );
});

test('a sheet from elsewhere, one that is missing and one that would end too soon are errors', async () => {
  const at = { folder, base: '/' };
  await expect(inlineStyles(link('https://else.example/a.css'), at)).rejects.toThrow('own');
  await expect(inlineStyles(link('/assets/none.css'), at)).rejects.toThrow('ENOENT');
  await expect(inlineStyles(link('/assets/bad.css'), at)).rejects.toThrow('</style>');
});
