import type { Bounds, LngLat } from '../../src/model/geo.ts';
import { project, worldBox } from '../../src/view/mercator.ts';

/** The narrowest window that the whole country is drawn in, in CSS pixels, and the room beside it. */
const boxWidth = 300;
const besideBox = 36;
const letterWidth = 7.4;
const signReach = 18;

/** Web Mercator back to degrees, for points about the size of a label away. */
function eastOf(lngLat: LngLat, pixels: number, home: Bounds): LngLat {
  const { width } = worldBox(home);
  return [lngLat[0] + (pixels / boxWidth) * width * 360, lngLat[1]];
}

/**
 * On which side of its sign a cluster's name stands: where it lies on less of the country, as the sea
 * and the neighbours carry no names of ours; left where that is even, as the panel is not there; but
 * never where it would leave a narrow window. Settled for the smallest map, so that it holds for all.
 */
export function labelSide(
  { name, lngLat }: { readonly name: string; readonly lngLat: LngLat },
  home: Bounds,
  isLand: (point: LngLat) => boolean,
): 'left' | 'right' {
  const length = name.length * letterWidth;
  const box = worldBox(home);
  const x = ((project(lngLat)[0] - box.x) / box.width) * boxWidth;
  if (x - signReach - length < -besideBox) return 'right';
  if (x + signReach + length > boxWidth + besideBox) return 'left';
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const covered = (direction: 1 | -1) =>
    steps.filter((step) => isLand(eastOf(lngLat, direction * (signReach + step * length), home)))
      .length;
  return covered(1) < covered(-1) ? 'right' : 'left';
}
