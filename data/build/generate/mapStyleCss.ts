import {
  countyBorderWidths,
  labelStyle,
  landEdgeWidth,
  neighbourBorderWidth,
  signEdgeWidth,
  spreadStyle,
  townDot,
} from '../../../src/cartography/mapStyles.ts';
import {
  approximateStyles,
  exactStyles,
  flatEdge,
  type ShownState,
} from '../../../src/cartography/regionStyles.ts';

/** Enough for a hundredth of a pixel in a label. */
const rounded = (value: number) => Number(value.toFixed(4));
const px = (value: number) => `${rounded(value)}px`;
const inLabel = (value: number) => `${rounded(value / labelStyle.size)}em`;

function block(selector: string, properties: Readonly<Record<string, string | number>>): string {
  const list = Object.entries(properties).map(([name, value]) => `--${name}: ${value};`);
  return `${selector} { ${list.join(' ')} }\n`;
}

function region(selector: string, state: ShownState): string {
  const exact = exactStyles[state];
  const approximate = approximateStyles[state];
  return block(selector, {
    'exact-fill': exact.fill,
    'exact-outline': exact.outline,
    'exact-width': px(exact.outlineWidth),
    'approximate-fill': approximate.fill,
    'approximate-edge': rounded(approximate.edge * flatEdge.opacity),
    hatch: approximate.hatch,
  });
}

/** What the static map's stylesheet has to know of the tables that the live map is drawn by. */
export function mapStyleCss(): string {
  const { clearOfSign, countySpacing, size } = labelStyle;
  const states = (['hovered', 'chosen', 'quiet'] as const).map((state) =>
    region(`.region[data-state="${state}"]`, state),
  );
  return [
    block(':root', {
      'sign-edge-width': signEdgeWidth,
      'land-edge-width': px(landEdgeWidth),
      'neighbour-border-width': px(neighbourBorderWidth),
      'county-border-width': px(countyBorderWidths.flat),
      'approximate-width': px(flatEdge.width),
      'spread-edge-width': px(spreadStyle.edgeWidth),
      'spread-fill': spreadStyle.fillOpacity,
      'spread-edge': spreadStyle.edgeOpacity,
      'label-size': px(size),
      'county-spacing': `${countySpacing}em`,
      'clear-of-sign': px(clearOfSign),
      'town-dot': inLabel(2 * townDot.radius),
      'town-ring': inLabel(townDot.ring),
    }),
    region('.region', 'plain'),
    ...states,
  ].join('');
}
