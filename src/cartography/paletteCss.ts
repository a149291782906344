import type { Sector } from '../model/schema.ts';
import { type Palette, palettes, type Scheme, signEdges } from './palette.ts';
import { fillStrengths } from './regionStyles.ts';

/** What is coloured by its sector. */
type Colored = readonly Pick<Sector, 'id' | 'color'>[];

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

function paletteRule(scheme: Scheme, root: string): string {
  const palette = palettes[scheme];
  const colors = (Object.keys(variables) as (keyof Palette)[]).map(
    (name) => `${variables[name]}: ${palette[name]};`,
  );
  return `${root} { color-scheme: ${scheme}; --sign-edge: ${signEdges[scheme]}; --region-fill-strength: ${fillStrengths[scheme]}; ${colors.join(' ')} }`;
}

function sectorRules(scheme: Scheme, root: string, sectors: Colored): string {
  return sectors
    .map(({ id, color }) => `${root} [data-sector="${id}"] { --sector: ${color[scheme]}; }`)
    .join('\n');
}

/**
 * Rules for both schemes. Without a `data-color-scheme` of light or dark, the system decides. On paper it is
 * always light.
 */
function inEachScheme(rules: (scheme: Scheme, root: string) => string): string {
  return `${rules('light', ':root')}
@media screen and (prefers-color-scheme: dark) {
${rules('dark', ':root:not([data-color-scheme="light"])')}
}
@media screen {
${rules('dark', ':root[data-color-scheme="dark"]')}
}
`;
}

/** The palette as CSS variables, from the same table that the live map's style is made of, with the sectors' colours. */
export function paletteCss(sectors: Colored): string {
  return inEachScheme((scheme, root) =>
    [paletteRule(scheme, root), sectorRules(scheme, root, sectors)].join('\n'),
  );
}

/** The colours of a list's sectors alone. Their ids are the geocoder's: letters, digits and hyphens. */
export function sectorCss(sectors: Colored): string {
  return inEachScheme((scheme, root) => sectorRules(scheme, root, sectors));
}
