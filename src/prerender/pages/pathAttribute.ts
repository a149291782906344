import { escapeHtml } from '../../ui/escapeHtml.ts';

/**
 * What script goes by where the address does not say which page this is, and what tells a page of the site from
 * any other that comes in its place.
 */
export function pathAttribute(path: string | undefined): string {
  return path === undefined ? '' : ` data-path="${escapeHtml(path)}"`;
}
