import { project, worldBox } from '../cartography/mercator.ts';
import { displacedBy } from '../cartography/signPacking.ts';
import type { Bounds, LngLat } from '../model/geo.ts';
import type { SiteCluster } from '../model/site.ts';
import { type Box, overlap } from './labelBox.ts';

/** The narrowest window that the whole country is drawn in, in CSS pixels, and the room beside it. */
const boxWidth = 300;
const besideBox = 36;
const letterWidth = 7.4;
const signReach = 18;
/** Half the height of what is seen of a sign, and of a name. */
const signHalf = 10;
const nameHalf = 8;

type Side = 'left' | 'right';

/** Where a sign's name stands, and whether it lies over another sign or name there. */
type NamePlace = { readonly labelSide: Side; readonly crowded: boolean };
type Named = {
  readonly name: string;
  readonly lngLat: LngLat;
  readonly displaced?: SiteCluster['displaced'];
};

/** Where names and signs lie on the smallest map, in CSS pixels from its upper left corner. */
class SmallMap {
  readonly #box;

  constructor(home: Bounds) {
    this.#box = worldBox(home);
  }

  pixel({ lngLat, displaced }: Named): readonly [x: number, y: number] {
    const [x, y] = project(lngLat);
    const scale = boxWidth / this.#box.width;
    const by = displacedBy(displaced, scale);
    return [(x - this.#box.x) * scale + by.x, (y - this.#box.y) * scale + by.y];
  }

  /** For points about the size of a name away. */
  eastOf([lng, lat]: LngLat, pixels: number): LngLat {
    return [lng + (pixels / boxWidth) * this.#box.width * 360, lat];
  }

  sign(named: Named): Box {
    const [x, y] = this.pixel(named);
    return { left: x - signHalf, right: x + signHalf, top: y - signHalf, bottom: y + signHalf };
  }

  /** A town's name under its dot. */
  town(named: Named): Box {
    const [x, y] = this.pixel(named);
    const half = (named.name.length * letterWidth) / 2;
    return { left: x - half, right: x + half, top: y, bottom: y + 2 * nameHalf };
  }

  name(named: Named, side: Side): Box {
    const [x, y] = this.pixel(named);
    const [near, far] = [signReach, signReach + named.name.length * letterWidth];
    return {
      left: side === 'left' ? x - far : x + near,
      right: side === 'left' ? x - near : x + far,
      top: y - nameHalf,
      bottom: y + nameHalf,
    };
  }
}

/**
 * On which side of its sign each cluster's name stands: never where it would leave a narrow window; then
 * where it touches no other sign, nor a name before it, nor the capital's; then where it lies on less of the country, as the
 * sea and the neighbours carry no names of ours; left where that is even, as the panel is not there.
 * Settled for the smallest map, so that it holds for all.
 */
export function namePlaces(
  clusters: readonly Named[],
  home: Bounds,
  isLand: (point: LngLat) => boolean,
  capital?: Named,
): readonly NamePlace[] {
  const map = new SmallMap(home);
  const taken: Box[] = clusters.map((cluster) => map.sign(cluster));
  const town = capital ? [map.town(capital)] : [];
  return clusters.map((cluster) => {
    const labelSide = sideOf(cluster, map, [...taken, ...town], isLand);
    const box = map.name(cluster, labelSide);
    // The capital's name gives way.
    const crowded = taken.some((other) => overlap(box, other));
    // It only shows when it is asked for, and then over all others.
    if (!crowded) taken.push(box);
    return { labelSide, crowded };
  });
}

function sideOf(
  cluster: Named,
  map: SmallMap,
  taken: readonly Box[],
  isLand: (point: LngLat) => boolean,
): Side {
  const left = map.name(cluster, 'left');
  const right = map.name(cluster, 'right');
  if (left.left < -besideBox) return 'right';
  if (right.right > boxWidth + besideBox) return 'left';
  const touched = (box: Box) => taken.filter((other) => overlap(box, other)).length;
  const difference = touched(left) - touched(right);
  if (difference !== 0) return difference > 0 ? 'right' : 'left';
  const covered = (direction: 1 | -1) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].filter((step) => {
      const reach = signReach + step * cluster.name.length * letterWidth;
      return isLand(map.eastOf(cluster.lngLat, direction * reach));
    }).length;
  return covered(1) < covered(-1) ? 'right' : 'left';
}
