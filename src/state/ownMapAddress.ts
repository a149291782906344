import { type Language, languages } from '../model/language.ts';
import { pagePath } from './address.ts';

/*
 * The map of a reader's own list is a document of its own in each language: nothing that a server gets to see can say
 * what is in it, so that its addresses are all behind the #, as those of one file are.
 */

/** What stands before a packed list in a fragment. */
export const listFragment = 'liste=';

/** Below the site's base. */
export function ownMapPath(language: Language): string {
  return `${pagePath(language, { kind: 'ownList' })}kart/`;
}

/** The language of the document of that path; null where it is none of these. */
export function ownMapLanguage(path: string): Language | null {
  return languages.find((language) => ownMapPath(language) === path) ?? null;
}

/** The start of each address in a document that was opened with a fragment: it has the packed list in it, if there is one. */
export function fragmentBase(fragment: string): string {
  const [list = '#'] = new RegExp(`^#${listFragment}[^/]*`).exec(fragment) ?? [];
  return `${list}/`;
}

/** The packed list in a start that `fragmentBase` gave; null without one. */
export function packedIn(base: string): string | null {
  const start = `#${listFragment}`;
  return base.startsWith(start) ? base.slice(start.length, -1) : null;
}

/** Where a list is shown as a map: the one that this device keeps, or one that is packed into the address. */
export function ownMapAddress(language: Language, packed: string | null): string {
  const list = packed === null ? '' : listFragment + packed;
  return `${import.meta.env.BASE_URL}${ownMapPath(language)}#${list}/`;
}

/** Where the same list is made. */
export function ownListAddress(language: Language, packed: string | null): string {
  const page = import.meta.env.BASE_URL + pagePath(language, { kind: 'ownList' });
  return packed === null ? page : `${page}#${listFragment}${packed}`;
}
