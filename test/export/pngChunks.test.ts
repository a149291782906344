import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { describePng } from '../../src/export/pngChunks.ts';

const png = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>')
  .render()
  .asPng();

type Chunk = { readonly type: string; readonly data: Buffer; readonly sound: boolean };

function chunks(bytes: Uint8Array): Chunk[] {
  const buffer = Buffer.from(bytes);
  const found: Chunk[] = [];
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    const data = buffer.subarray(at + 8, at + 8 + length);
    const sum = crc32(buffer.subarray(at + 4, at + 8 + length));
    found.push({
      type: buffer.toString('latin1', at + 4, at + 8),
      data,
      sound: sum === buffer.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return found;
}

const described = describePng(png, { dpi: 300, texts: { Title: 'Sju klynger på kart' } });

test('every chunk is whole, and they stand in the order that PNG asks for', () => {
  const read = chunks(described);
  expect(read.every(({ sound }) => sound)).toBe(true);
  const types = read.map(({ type }) => type);
  expect(types.slice(0, 3)).toEqual(['IHDR', 'pHYs', 'iTXt']);
  expect(types.at(-1)).toBe('IEND');
  expect(types.indexOf('pHYs')).toBeLessThan(types.indexOf('IDAT'));
});

test.each([
  [96, 3780],
  [192, 7559],
  [300, 11811],
])('%d dots an inch are %d a metre', (dpi, perMetre) => {
  const data = chunks(describePng(png, { dpi, texts: {} })).find(
    ({ type }) => type === 'pHYs',
  )?.data;
  expect([data?.readUInt32BE(0), data?.readUInt32BE(4), data?.[8]]).toEqual([
    perMetre,
    perMetre,
    1,
  ]);
});

test('texts keep their letters', () => {
  const text = chunks(described)
    .find(({ type }) => type === 'iTXt')
    ?.data.toString('utf8');
  expect(text?.split('\0')).toEqual(['Title', '', '', '', '', 'Sju klynger på kart']);
});

test('the picture itself is untouched', () => {
  const data = (bytes: Uint8Array) => chunks(bytes).filter(({ type }) => type === 'IDAT');
  expect(data(described)).toEqual(data(png));
});

test('what is no PNG is refused', () => {
  expect(() => describePng(new Uint8Array(60), { dpi: 300, texts: {} })).toThrow('no PNG');
});
