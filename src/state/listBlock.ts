import type { Language, Localized } from '../model/language.ts';
import type { Site } from '../model/site.ts';
import { type OwnList, type OwnSpread, spreadOrThrow } from './ownList.ts';

/*
 * A reader's own list in one file: as JSON in a script element that no browser runs. The file's policy names its
 * scripts by their hashes, so that none is needed for the list.
 */

const blockId = 'klyngekart-list';

/** All that the file has of the list. */
export type ListBlock = {
  /** The reader's who has saved it: the file opens in it. */
  readonly language: Language;
  readonly list: Omit<OwnList, 'site' | 'loadSpread'> & { readonly sites: Localized<Site> };
  /** Null where fewer than two have a place. */
  readonly spread: OwnSpread | null;
};

/** The list of this document; null where it has none. */
export function readListBlock(): ListBlock | null {
  const text = document.getElementById(blockId)?.textContent;
  // `withListBlock` has written it.
  return text ? (JSON.parse(text) as ListBlock) : null;
}

/** What a document in that language shows of the block. */
export function blockList(
  { list: { sites, ...list }, spread }: ListBlock,
  language: Language,
): OwnList {
  return { ...list, site: sites[language], loadSpread: async () => spreadOrThrow(spread) };
}

/** Where the list goes: before the script that reads it. */
const place = '<script type="module">';

/** The file of one list, of the one that the site serves without any. `title` is markup. */
export function withListBlock(template: string, block: ListBlock, title: string): string {
  if (!template.includes(place)) throw new Error('the file has no place for a list');
  // Whatever a text holds, it can't end the element; as a string the replacement would be a pattern.
  const json = JSON.stringify(block).replaceAll('<', '\\u003c');
  return template
    .replace(
      place,
      () => `<script type="application/json" id="${blockId}">${json}</script>\n    ${place}`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`);
}
