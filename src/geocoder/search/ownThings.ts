import { editDistance } from '../phrase/editDistance.ts';
import { foldedKey } from '../phrase/normalise.ts';
import type { Searchable, SearchItem } from './searchItem.ts';

/** Words that say what is asked for, not by which name. */
const askingWords = /^(?:(?:kontaktperson|kontakt|contact|klyngen|klynga|klynge|the|cluster) )+/;

/** What a sector's everyday word may end in, by itself or with what a trade is called. Folded. */
const endings =
  /(?:s? ?(?:bransje|naring|industri|sektor|bedrift|selskap)(?:n|en|a|er|ene|ar|ane)?|ene|ane|er|ar|en|a)$/;

/** A shorter word is the end, or the beginning, of too many others. */
const minStem = 5;
/** In a name as long as this two slips still leave no doubt. */
const minForTwoSlips = 8;
const minInitials = 3;

/** A name, its folded form, and the letters of it and of the cluster that a contact is of. */
type OwnName = {
  readonly item: SearchItem;
  readonly shown: string;
  readonly name: string;
  readonly letters: string;
};

/** Clusters, sectors and contacts by what is no beginning of their names, not by a slip either. `written` is folded. */
export function createOwnThings(
  own: readonly Searchable[],
): (written: string) => readonly SearchItem[] {
  const all = own.flatMap(({ item, names }) =>
    names.map((shown): OwnName => {
      const name = foldedKey(shown);
      const beside = item.kind === 'contact' ? foldedKey(item.clusterName) : '';
      return { item, shown, name, letters: (name + beside).replaceAll(' ', '') };
    }),
  );
  return (written) => {
    const asked = written.replace(askingWords, '');
    const words = asked.split(' ');
    const isAsked = asked !== written || words.length > 1;
    const tests: readonly ((own: OwnName) => boolean)[] = [
      // In any order and however it is spaced: "hovland trond", "karen anne longva".
      ({ letters }) => isAsked && words.every((word) => letters.includes(word)),
      ({ name }) => isInitials(asked, name),
      ({ item, name }) => item.kind === 'sector' && isForm(asked, name),
      ({ name }) => name.split(' ').some((word) => isSlip(asked, word)),
    ];
    for (const test of tests) {
      const found = new Map(all.filter(test).map((each) => [each.item, each]));
      if (found.size > 0) return [...found.values()].map(withMatched);
    }
    return [];
  };
}

function withMatched({ item, shown, name }: OwnName): SearchItem {
  return foldedKey(item.label) === name ? item : { ...item, matched: shown };
}

function isInitials(asked: string, name: string): boolean {
  const initials = name.split(' ').map((word) => word.charAt(0));
  return initials.length >= minInitials && initials.join('') === asked;
}

/** "gruvene", "mediebransjen", "fiskeoppdrett". */
function isForm(asked: string, name: string): boolean {
  const stem = asked.replace(endings, '');
  if (stem === name && stem !== asked) return true;
  return (
    (name.length >= minStem && asked.endsWith(name)) ||
    (stem !== asked && (stem.length >= minStem ? name.startsWith(stem) : name === `${stem}e`))
  );
}

function isSlip(asked: string, word: string): boolean {
  return Math.min(asked.length, word.length) >= minForTwoSlips && editDistance(asked, word, 2) <= 2;
}
