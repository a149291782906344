import { foldLetters } from '../../model/foldLetters.ts';

/** Longer texts are not read: no place phrase is that long. In UTF-16 code units. */
export const maxPhraseLength = 200;

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const invisibleCharacters = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const doubleQuotes = /["«»“”„‟]/gu;
const singleQuotes = /[‘’‚‛´`]/gu;
const outerPunctuation = /^[\s,;:.!?'*-]+|[\s,;:.!?*-]+$/gu;

/**
 * Makes typography uniform: any dash becomes a hyphen, any white space one space; double quotation marks
 * and the punctuation around the phrase are left out. Case and diacritics stay.
 */
export function tidy(text: string): string {
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

/**
 * The key of a name without regard to case, diacritics and punctuation: a hyphen counts as a space. The
 * key of a prefix of the name is a prefix of its key.
 */
export function foldedKey(text: string): string {
  return foldLetters(tidy(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
