import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hashes, such as `sha256-abc=`, of the inline scripts and styles that the policy allows. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The policy as a header. Only an embed page `isFrameable`: any site may frame it. `origin` is the site's, where
 * it is known: in a sandbox, where a page has none, WebKit lets 'self' match nothing.
 */
export function contentSecurityPolicy(
  isFrameable: boolean,
  inline: InlineHashes,
  origin: string | null = null,
): string {
  return [
    ...pagePolicy(isFrameable, inline, isFrameable ? origin : null),
    `frame-ancestors ${isFrameable ? '*' : "'self'"}`,
  ].join('; ');
}

function pagePolicy(
  isFrameable: boolean,
  { scripts, styles }: InlineHashes,
  origin: string | null,
): readonly string[] {
  const site = origin === null ? "'self'" : `'self' ${origin}`;
  const own = (hashes: readonly string[]) => [site, ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    // Governs prefetched files, which have no directive of their own. All else that it could let in is named below.
    `default-src ${site}`,
    "object-src 'none'",
    "media-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    // Prerendered markup carries style="" attributes; of style elements only those known by hash count.
    "style-src-attr 'unsafe-inline'",
    // data: for the map's own control icons, blob: for pictures that readers save.
    `img-src ${site} data: blob:`,
    `font-src ${site}`,
    `connect-src ${site}`,
    // On the opaque origin of a sandboxed frame MapLibre starts its worker from a data: address.
    `worker-src ${site}${isFrameable ? ' data:' : ''}`,
    `manifest-src ${site}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

/**
 * The page with its policy in a meta element, for hosts that send no headers. Embed pages get none: in a
 * sandboxed frame their origin is opaque, and 'self' would match nothing. Such an element ignores `frame-ancestors`.
 */
export function withPolicy(html: string): string {
  const policy = pagePolicy(false, inlineHashes([html]), null).join('; ');
  const charset = /<meta charset="utf-8"[^>]*>/;
  if (!charset.test(html)) throw new Error('the page has no <meta charset="utf-8">');
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/**
 * The hash of each inline script that a browser would run in these pages, and of each style, in order
 * and without repeats. Data blocks such as JSON-LD never run, and need none.
 */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, tag = '', attributes = '', source = ''] of html.matchAll(
      /<(script|style)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>/gi,
    )) {
      if (tag.toLowerCase() === 'style') styles.add(hashOf(source));
      else if (isRun(attributes)) scripts.add(hashOf(source));
    }
  }
  return { scripts: [...scripts], styles: [...styles] };
}

/** The hashes of all pages of a site together: `files` are relative to `folder`. */
export function siteInlineHashes(folder: string, files: Iterable<string>): InlineHashes {
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  return inlineHashes(pages.map((file) => readFileSync(join(folder, file), 'utf8')));
}

function isRun(attributes: string): boolean {
  const { src, type = '' } = readAttributes(attributes);
  return src === undefined && runnableTypes.includes(type.toLowerCase());
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}

/** The source expression, quotes included, that allows one inline script or style. */
export function inlineHash(source: string): string {
  return `'${hashOf(source)}'`;
}

const runnableTypes = ['', 'module', 'text/javascript', 'application/javascript'];

function readAttributes(source: string): { src?: string; type?: string } {
  const pattern = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
  return Object.fromEntries(
    [...source.matchAll(pattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}
