import { describe, expect, test } from 'vitest';
import { type EmbedOptions, startOptions } from '../../../src/embed/options.ts';
import { embedCode } from '../../../src/pages/share/embedCode.ts';

const frame = {
  root: 'https://example.no/kart/',
  title: 'Klynger & «kart» "nå" <her>',
  height: 660,
  script: true,
};
const map = startOptions('nb', { kind: 'map', clusters: [], sector: null });
const element = (options: EmbedOptions, script = true) => {
  const page = new DOMParser().parseFromString(
    embedCode(options, { ...frame, script }),
    'text/html',
  );
  const [iframe] = page.querySelectorAll('iframe');
  if (!iframe) throw new Error('the code has no frame');
  return { iframe, scripts: [...page.querySelectorAll('script')] };
};

describe('the code of an embed', () => {
  test('is a frame with all that a host wants of one', () => {
    const { iframe } = element(map);
    const attributes = Object.fromEntries(
      iframe.getAttributeNames().map((name) => [name, iframe.getAttribute(name)]),
    );
    expect(attributes).toEqual({
      src: 'https://example.no/kart/embed/?v=1',
      title: frame.title,
      width: '100%',
      height: '660',
      style: 'border:0',
      loading: 'lazy',
      allow: 'fullscreen',
      referrerpolicy: 'strict-origin-when-cross-origin',
    });
  });

  test('is one block, which publishing systems set in the column of the text', () => {
    for (const script of [true, false]) {
      expect(embedCode(map, { ...frame, script })).toMatch(/^<div>.*<\/div>$/s);
      expect(element(map, script).iframe.parentElement?.parentElement?.tagName).toBe('BODY');
    }
  });

  test('says in the address what was chosen', () => {
    const options: EmbedOptions = {
      ...startOptions('en', { kind: 'cluster', id: 'ikuben' }),
      theme: 'dark',
      legend: true,
    };
    const address = new URL(element(options).iframe.src);
    expect(address.pathname).toBe('/kart/en/embed/klynge/ikuben/');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      v: '1',
      tema: 'dark',
      tegnforklaring: 'pa',
    });
  });

  test('leaves a link to the full page where frames are taken out', () => {
    const options = startOptions('nn', { kind: 'cluster', id: 'ikuben' });
    // Which is how such a system reads it; browsers take what is inside a frame for text.
    const left = embedCode(options, frame).replaceAll(/<\/?iframe[^>]*>/g, '');
    const inside = new DOMParser().parseFromString(left, 'text/html');
    const link = inside.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.no/kart/nn/klynge/ikuben/');
    expect(link?.textContent).toBe(frame.title);
  });

  test('has the script line only where it is wanted', () => {
    expect(element(map).scripts.map(({ src }) => src)).toEqual([
      'https://example.no/kart/embed.js',
    ]);
    expect(element(map, false).scripts).toEqual([]);
  });
});
