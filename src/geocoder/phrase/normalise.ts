/** No place phrase is longer; what is longer is some other text, and is not read. In UTF-16 units. */
export const LONGEST_PHRASE = 200;

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const DOUBLE_QUOTES = /["«»“”„‟]/gu;
const SINGLE_QUOTES = /[‘’‚‛´`]/gu;
const EDGES = /^[\s,;:.!?'*-]+|[\s,;:.!?*-]+$/gu;

/** Letters that do not come apart in Unicode's NFD, with the letter that stands for each. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  þ: 't',
};

/**
 * One way of writing for what is only typography: any dash becomes a hyphen, any white space one
 * space, quotation marks and the punctuation around the phrase go. Case and diacritics stay.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(DOUBLE_QUOTES, ' ')
    .replace(SINGLE_QUOTES, "'")
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '');
}

/** The key that a name has with its own letters, whatever the case. */
export function exactKey(text: string): string {
  return tidy(text).toLowerCase();
}

/**
 * The key that a name has on any keyboard: æ, ae, ä and a are one, so are ø, oe, ö and o, and å, aa
 * and a; a hyphen is a space. "Ålesund", "Aalesund" and "alesund" all give "alesund". Folding a
 * beginning gives the beginning of the folded whole, so that it serves search as you type.
 */
export function foldedKey(text: string): string {
  return exactKey(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđðŋŧłþ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/aa|ae/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
