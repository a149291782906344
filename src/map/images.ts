import type { Map as MapLibre } from 'maplibre-gl';
import { leanOf } from '../cartography/lean.ts';
import { palettes, type Scheme } from '../cartography/palette.ts';
import type { Site } from '../model/site.ts';
import { dot } from './dot.ts';
import { hatch, hatchId } from './hatch.ts';
import { imagePixelRatio, type RawImage } from './rawImage.ts';

export const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];

export function dotId(scheme: Scheme): string {
  return `town-dot-${scheme}`;
}

/** Every image that a style may name, by its id, drawn when asked for. */
export function styleImages(site: Pick<Site, 'sectors'>): ReadonlyMap<string, () => RawImage> {
  return new Map(
    schemes.flatMap((scheme): [string, () => RawImage][] => [
      [dotId(scheme), () => dot(palettes[scheme].ink, palettes[scheme].halo)],
      ...site.sectors.map(({ id, color }, index): [string, () => RawImage] => [
        hatchId(id, scheme),
        () => hatch(color[scheme], leanOf(index)),
      ]),
    ]),
  );
}

/** Draws the images that a map's styles need, as they need them: also after a lost WebGL context. */
export function supplyImages(map: MapLibre, site: Site): void {
  const images = styleImages(site);
  map.setMissingStyleImageResolver((id) => {
    const draw = images.get(id);
    if (draw && !map.hasImage(id)) map.addImage(id, draw(), { pixelRatio: imagePixelRatio });
  });
}
