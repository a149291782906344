/**
 * The site's own absolute address from the environment's `SITE_URL`, ending in a slash; null where none
 * is set.
 *
 * @throws where the value is no https address (or http on this machine), or says more than where it is
 */
export function siteUrl(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const safe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
  if (!url || !safe || url.search || url.hash || url.username || url.password) {
    throw new Error(
      `SITE_URL must be an address such as https://example.no/klynger/, not "${value}"`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
