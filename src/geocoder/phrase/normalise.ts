import { foldLetters } from '../../model/foldLetters.ts';

/** Longer texts are not read: no place phrase is that long. In UTF-16 code units. */
export const maxPhraseLength = 200;

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const invisibleCharacters = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const doubleQuotes = /["«»“”„‟]/gu;
const singleQuotes = /[‘’‚‛´`]/gu;
const outerPunctuation = /^[\s,;:.!?'*-]+|[\s,;:.!?*-]+$/gu;

/** A name that needs no tidying, as most do. */
const plainName = /^[A-Za-zÆØÅæøå]+(?:[ -][A-Za-zÆØÅæøå]+)*$/;

/**
 * Makes typography uniform: any dash becomes a hyphen, any white space one space; double quotation marks
 * and the punctuation around the phrase are left out. Case and diacritics stay.
 */
export function tidy(text: string): string {
  if (plainName.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(invisibleCharacters, '')
    .replace(dashes, '-')
    .replace(doubleQuotes, ' ')
    .replace(singleQuotes, "'")
    .replace(/\s+/gu, ' ')
    .replace(outerPunctuation, '');
}

/** The key of a name without regard to case. */
export function exactKey(text: string): string {
  return tidy(text).toLowerCase();
}

/** Letters that stand for æ, ø and å where a keyboard or an older spelling has none. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/aa/gu, 'å'],
  [/ae|ä/gu, 'æ'],
  [/oe|ö/gu, 'ø'],
  [/đ|ð/gu, 'd'],
  [/ŋ/gu, 'n'],
  [/ŧ/gu, 't'],
];

/** One word, of letters that stand for no other. */
const ownLetters = /^(?:(?!aa|ae|oe)[a-zæøå])+$/;

/**
 * The key of a name without regard to case, punctuation and foreign diacritics. Unlike `foldedKey` it keeps æ, ø and å
 * apart from a and o: Lardal is not Lærdal.
 */
export function letterKey(text: string): string {
  let key = exactKey(text);
  if (ownLetters.test(key)) return key;
  for (const [written, letter] of spellings) key = key.replace(written, letter);
  return key
    .normalize('NFD')
    .replace(/(?<!a)[\u0300-\u036F]|(?<=a)(?!\u030A)[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The key of a name without regard to case, diacritics and punctuation: a hyphen counts as a space. The
 * key of a prefix of the name is a prefix of its key.
 */
export function foldedKey(text: string): string {
  return foldLetters(tidy(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
