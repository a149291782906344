import { expect, test } from 'vitest';
import {
  pictureFiles,
  pictureName,
  pictureSize,
  shapeNames,
} from '../../../src/pages/share/pictureForms.ts';

test.each([
  [85, 1004],
  [130, 1535],
  [174, 2055],
] as const)('%d mm are %d pixels at 300 dpi, whatever the shape', (millimetres, width) => {
  const sizes = shapeNames.map((shape) => pictureSize(shape, { kind: 'print', millimetres }));
  for (const { dpi, pixels } of sizes) expect([dpi, pixels.width]).toEqual([300, width]);
  expect(sizes.map(({ pixels }) => pixels.height / width)).toEqual([
    expect.closeTo(3 / 4, 2),
    expect.closeTo(1, 2),
    expect.closeTo(16 / 9, 2),
  ]);
});

test('on a screen twice as sharp a picture has four times the pixels, of the same layout', () => {
  const once = pictureSize('story', { kind: 'screen', times: 1 });
  const twice = pictureSize('story', { kind: 'screen', times: 2 });
  expect(once.pixels).toEqual({ width: 1080, height: 1920 });
  expect(twice.pixels).toEqual({ width: 2160, height: 3840 });
  expect([twice.width, twice.height, twice.em]).toEqual([once.width, once.height, once.em]);
  expect(twice.dpi).toBe(2 * once.dpi);
});

test('plain text in print is 7 points at least', () => {
  for (const file of pictureFiles.filter(({ kind }) => kind === 'print')) {
    expect((pictureSize('landscape', file).em * 72) / 96).toBeGreaterThanOrEqual(7);
  }
});

test('each file has a name of its own, of plain letters', () => {
  const names = shapeNames.flatMap((shape) =>
    pictureFiles.map((file) => pictureName('ikuben', shape, file, pictureSize(shape, file))),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^klyngekart-ikuben-[a-z0-9-]+\.(?:png|svg)$/);
  expect(names).toContain('klyngekart-ikuben-square-85mm-300dpi.png');
  const first = { kind: 'screen', times: 1 } as const;
  const size = pictureSize('landscape', first);
  expect(pictureName(null, 'liggende', first, size)).toBe('klyngekart-liggende-1200x900.png');
});
