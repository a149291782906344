import { type EmbedOptions, formatEmbedAddress } from '../../embed/options.ts';
import { pagePath } from '../../state/address.ts';
import { escapeHtml } from '../../ui/escapeHtml.ts';
import type { Page } from '../registry.ts';

/** What the code needs beside the embed's options. */
export type Frame = {
  /** The site's root, absolute, ending in a slash. */
  readonly root: string;
  readonly title: string;
  /** CSS pixels, until the frame sends its own height. */
  readonly height: number;
  /** With the script that adjusts the height to what the frame sends. */
  readonly script: boolean;
};

/** The page of the site that shows the same as the embed. */
export function fullPage({ page }: Pick<EmbedOptions, 'page'>): Page {
  return page.kind === 'cluster' ? { kind: 'cluster', id: page.id } : { kind: 'explore' };
}

/**
 * The code to paste into an article. It is a block by itself, which publishing systems set in the column of the
 * text. The link inside the frame is left where one removes frames.
 */
export function embedCode(options: EmbedOptions, { root, title, height, script }: Frame): string {
  const attributes: Readonly<Record<string, string>> = {
    src: root + formatEmbedAddress(options),
    title,
    width: '100%',
    height: String(height),
    style: 'border:0',
    loading: 'lazy',
    allow: 'fullscreen',
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
  const list = Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    .join(' ');
  const page = root + pagePath(options.language, fullPage(options));
  const frame = `<iframe ${list}><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></iframe>`;
  const lines = script
    ? [frame, `<script src="${escapeHtml(root)}embed.js" async></script>`]
    : [frame];
  return `<div>${lines.join('\n')}</div>`;
}
