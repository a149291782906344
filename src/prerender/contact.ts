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
