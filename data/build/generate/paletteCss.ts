import {
  type Palette,
  palettes,
  type Scheme,
  signEdges,
} from '../../../src/cartography/palette.ts';
import { fillStrengths } from '../../../src/cartography/regionStyles.ts';
import type { Sector } from '../../../src/model/schema.ts';

const variables: Readonly<Record<keyof Palette, string>> = {
  sea: '--map-sea',
  land: '--map-land',
  neighbour: '--map-neighbour',
  neighbourBorder: '--map-neighbour-border',
  countyBorder: '--map-county-border',
  ink: '--map-ink',
  muted: '--map-muted',
  halo: '--map-halo',
  here: '--map-here',
  bandNear: '--map-band-near',
  bandMiddle: '--map-band-middle',
  bandFar: '--map-band-far',
  bandBeyond: '--map-band-beyond',
};

function rules(scheme: Scheme, root: string, sectors: readonly Pick<Sector, 'id' | 'color'>[]) {
  const palette = palettes[scheme];
  const colors = (Object.keys(variables) as (keyof Palette)[]).map(
    (name) => `${variables[name]}: ${palette[name]};`,
  );
  return [
    `${root} { color-scheme: ${scheme}; --sign-edge: ${signEdges[scheme]}; --region-fill-strength: ${fillStrengths[scheme]}; ${colors.join(' ')} }`,
    ...sectors.map(
      ({ id, color }) => `${root} [data-sector="${id}"] { --sector: ${color[scheme]}; }`,
    ),
  ].join('\n');
}

/**
 * The palette as CSS variables, from the same table that the live map's style is made of. Without a
 * `data-color-scheme` of light or dark, the system decides. On paper it is always light.
 */
export function paletteCss(sectors: readonly Pick<Sector, 'id' | 'color'>[]): string {
  return `${rules('light', ':root', sectors)}
@media screen and (prefers-color-scheme: dark) {
${rules('dark', ':root:not([data-color-scheme="light"])', sectors)}
}
@media screen {
${rules('dark', ':root[data-color-scheme="dark"]', sectors)}
}
`;
}
