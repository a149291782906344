/**
 * The path that the site is mounted at, from the environment's `BASE_PATH`: `/` where nothing is
 * said, else with a slash at both ends, as Vite and the server want it.
 *
 * @throws where the value is not a plain path
 */
export function basePath(value: string | undefined): string {
  const path = `/${value ?? ''}/`.replace(/\/+/g, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path) || /\/\.{1,2}\//.test(path)) {
    throw new Error(`BASE_PATH must be a path such as /klynger/, not "${value}"`);
  }
  return path;
}

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

const mail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/**
 * How to reach whoever publishes the site, from the environment's `SITE_CONTACT`: a mail address or a web
 * address; empty where none is set.
 *
 * @throws where the value is neither, for a link to it would lead nowhere
 */
export function siteContact(value: string | undefined): string {
  const contact = value?.trim() ?? '';
  const isWeb = URL.canParse(contact) && new URL(contact).protocol === 'https:';
  if (contact === '' || isWeb || mail.test(contact)) return contact;
  throw new Error(`SITE_CONTACT must be a mail address or an https address, not "${value}"`);
}

/**
 * The port to listen at, from the environment's `PORT`: 4173 where none is set.
 *
 * @throws where the value is no port
 */
export function serverPort(value: string | undefined): number {
  if (!value) return 4173;
  const port = Number(value);
  if (/^\d+$/.test(value) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not "${value}"`);
}
