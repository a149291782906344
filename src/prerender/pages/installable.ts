import { palettes } from '../../cartography/palette.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { pagePath } from '../../state/address.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';

/** The pictures that stand for the site on a device; `icons.ts` draws them. Sides are in pixels. */
export const icons = {
  any: [192, 512],
  /** Cut to any shape by the system: what matters lies in the middle four fifths. */
  maskable: [512],
  /** Apple's devices take theirs from the head, and round the corners themselves. */
  apple: 180,
} as const;

export function iconPath(kind: keyof typeof icons, size: number): string {
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
