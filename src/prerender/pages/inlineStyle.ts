import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sheet = /<link rel="stylesheet"[^>]*? href="([^"]+)">/g;

/**
 * The page with the sheets that it names written into it, in their places: nothing is drawn before
 * they are here, and as files they come a round trip later than the page does.
 *
 * @param folder where the site lies whose addresses begin with `base`
 */
export async function inlineStyles(
  html: string,
  { folder, base }: { readonly folder: string; readonly base: string },
): Promise<string> {
  const styles = new Map<string, string>();
  for (const [, address = ''] of html.matchAll(sheet)) {
    if (!address.startsWith(base)) throw new Error(`${address} is not a sheet of the site’s own`);
    styles.set(address, await styleElement(join(folder, address.slice(base.length))));
  }
  return html.replace(sheet, (_, address: string) => styles.get(address) ?? '');
}

/** @throws where the sheet has what would end the element before its time */
async function styleElement(file: string): Promise<string> {
  const style = (await readFile(file, 'utf8')).trim();
  if (/<\/style/i.test(style)) throw new Error(`${file} has a </style>`);
  return `<style>${style}</style>`;
}
