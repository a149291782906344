import { iconPath, icons } from './pages/installable.ts';

/** How much of a maskable picture's side its drawing may take: four fifths are sure to be seen. */
const safeShare = 0.8;

/** `favicon` without its own ground and rounded corners, on a square of the ground's colour. */
function onSquare(favicon: string, share: number): string {
  const ground = /<rect [^>]*fill="([^"]+)"[^>]*\/>/.exec(favicon);
  const [, side = ''] = /viewBox="0 0 (\d+) \1"/.exec(favicon) ?? [];
  const [, content = ''] = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(favicon) ?? [];
  if (!ground || !side || !content) throw new Error('favicon.svg is not a drawing on a square');
  const margin = (Number(side) * (1 - share)) / 2;
  const drawing = content.replace(ground[0], '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${ground[1]}"/><g transform="translate(${margin} ${margin}) scale(${share})">${drawing}</g></svg>`;
}

function sized(svg: string, size: number): string {
  return svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
}

/** Every picture that stands for the site on a device, drawn from its `favicon` (SVG). */
export function drawIcons(
  favicon: string,
  png: (svg: string) => Uint8Array,
): readonly { readonly path: string; readonly content: Uint8Array }[] {
  const masked = onSquare(favicon, safeShare);
  const draw = (kind: keyof typeof icons, size: number, svg: string) => ({
    path: iconPath(kind, size),
    content: png(sized(svg, size)),
  });
  return [
    ...icons.any.map((size) => draw('any', size, favicon)),
    ...icons.maskable.map((size) => draw('maskable', size, masked)),
    draw('apple', icons.apple, onSquare(favicon, 1)),
  ];
}
