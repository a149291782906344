/** Letters that NFD does not take apart, with the letter that each counts as. */
const letters: Readonly<Record<string, string>> = {
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
 * Lower case, with the letters that any keyboard has: æ, ae, ä and a become a; ø, oe, ö and o become o;
 * å, aa and a become a. "Ålesund", "Aalesund" and "alesund" all become "alesund". What begins the text
 * also begins the folded text, so that it works for search as you type.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[æøđðŋŧłþ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/aa|ae/gu, 'a')
    .replace(/oe/gu, 'o');
}
