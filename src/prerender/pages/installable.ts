import { palettes } from '../../cartography/palette.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { pagePath } from '../../state/address.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';

/** The icons of the installed site. Sides are in pixels. */
const icons = {
  any: [192, 512],
  /** Cut to any shape by the system: what matters lies in the middle four fifths. */
  maskable: [512],
  /** Apple's devices take theirs from the head, and round the corners themselves. */
  apple: 180,
} as const;

function iconPath(kind: keyof typeof icons, size: number): string {
  return `icons/${kind}-${size}.png`;
}

function webManifestPath(language: Language): string {
  return `${pagePath(language, { kind: 'explore' })}manifest.webmanifest`;
}

/** What a device installs the site by, in the reader's language. One site, whatever the language: `id`. */
export function webManifest(
  site: Site,
  messages: Messages,
  language: Language,
  base: string,
): { readonly path: string; readonly content: string } {
  const icon = (purpose: 'any' | 'maskable') =>
    icons[purpose].map((size) => ({
      src: base + iconPath(purpose, size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    }));
  const manifest = {
    id: base,
    name: messages.siteName,
    short_name: messages.siteName,
    description: site.programme.title,
    lang: language,
    dir: 'ltr',
    start_url: base + pagePath(language, { kind: 'explore' }),
    scope: base,
    display: 'standalone',
    background_color: palettes.light.sea,
    theme_color: palettes.light.sea,
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...icon('any'),
      ...icon('maskable'),
    ],
  };
  return {
    path: webManifestPath(language),
    content: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

/** What every page's head says of it. */
export function installLinks(language: Language, base: string): readonly string[] {
  const scheme = (name: 'light' | 'dark') =>
    `<meta name="theme-color" media="(prefers-color-scheme: ${name})" content="${palettes[name].sea}">`;
  return [
    `<link rel="manifest" href="${escapeHtml(base + webManifestPath(language))}">`,
    `<link rel="apple-touch-icon" href="${escapeHtml(base + iconPath('apple', icons.apple))}">`,
    scheme('light'),
    scheme('dark'),
  ];
}

/** How much of a maskable icon's side its drawing may take: four fifths are sure to be seen. */
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

/** Every icon, drawn from `favicon` (SVG). `png` renders SVG. */
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
