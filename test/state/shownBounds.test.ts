import { expect, test } from 'vitest';
import { worldBox } from '../../src/cartography/mercator.ts';
import { fitCamera } from '../../src/map/camera.ts';
import { shownBounds } from '../../src/state/shownBounds.ts';
import { builtSite } from '../map/builtSite.ts';

const container = { x: 0, y: 0, width: 1440, height: 900 };
const visible = { x: 496, y: 28, width: 872, height: 832 };

test('a map that was fitted into the visible part shows there what it was fitted to, and the sides', () => {
  const camera = fitCamera(builtSite.home, container, visible);
  if (!camera) throw new Error('there is room');
  const shown = worldBox(shownBounds(camera, container, visible));
  const wanted = worldBox(builtSite.home);
  expect(shown.height).toBeCloseTo(wanted.height, 9);
  expect(shown.width / shown.height).toBeCloseTo(visible.width / visible.height, 6);
  expect(shown.x + shown.width / 2).toBeCloseTo(wanted.x + wanted.width / 2, 9);
  expect(shown.y).toBeCloseTo(wanted.y, 9);
});
