import type { PostalCode } from '../gazetteer/gazetteer.ts';
import { foldedKey } from '../phrase/normalise.ts';
import { postalItem } from './searchables.ts';
import type { Searchable, SearchItem } from './searchItem.ts';

/** Signs that a pasted number brings along and nobody sees: the direction of the text, joiners. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const phoneWord =
  /^(?:(?:ring|call)\s+)?(?:telefonnummer|telefon|mobilnummer|mobiltelefon|mobil|phone|mobile|tel|tlf|mob|ring|call)[.:]*\s*/iu;
const codeWord = /^(?:postnummer|postnr|postcode)[.:]*\s*|^no?[- ]?(?=\d{4}\b)/iu;
/** What stands around and between the digits of a phone number, however it is written. */
const between = /[\s.,:;()+/_·"'«»\u2010-\u2015\u2212-]/gu;
/** A Norwegian number, or a longer one with the country's code. */
const phonePattern = /(?:\d[\s.()/_·\u2010-\u2015\u2212-]*){8,}/u;

/** What the query has of invisible signs and wide digits, as a keyboard would write it. */
function plain(query: string): string {
  return query.normalize('NFKC').replace(invisible, '').trim();
}

/** The digits of a phone number that is in a text: "Trond Hovland, tlf. 901 03 143". Empty for none. */
function phoneWithin(query: string): string {
  return (phonePattern.exec(plain(query))?.[0] ?? '').replace(between, '');
}

/** The digits that the query is, without the words and signs around them; null for one that is none. */
function digitsOf(query: string): string | null {
  const digits = plain(query).replace(phoneWord, '').replace(codeWord, '').replace(between, '');
  return /^\d+$/u.test(digits) ? digits : null;
}

/** The postal code beside a name: "7030 Trondheim", "tromsø 9008", "Storgata 5 9008". `written` is folded. */
function codeBeside(written: string): string | null {
  const [, first, last] =
    /^(?:(?:no?|postnummer|postnr) )?(\d{4}) \D|\D (?:\d{1,3} |no? )?(\d{4})$/u.exec(written) ?? [];
  return first ?? last ?? null;
}

const year = /^(?:19|20)\d\d$/u;

/** The postal codes written beside a name. What may be a year is a code beside its own postal place only. */
function codesBeside(written: string, codes: readonly PostalCode[]): readonly PostalCode[] {
  const beside = codeBeside(written);
  if (beside === null) return [];
  return codes.filter(
    ({ code, name }) =>
      code === beside && (!year.test(code) || ` ${written} `.includes(` ${foldedKey(name)} `)),
  );
}

/** Fewer digits occur in too many phone numbers. */
const minPhoneDigits = 3;
/** More than a postal code has. */
const minLastDigits = 5;
const codeLength = 4;

/**
 * The postal codes, then the contacts' phone numbers, that begin with the digits. Three digits are first of all a code
 * whose nought was left out: 150 is 0150.
 */
function byDigits(
  digits: string,
  codes: readonly PostalCode[],
  contacts: readonly Searchable[],
  limit: number,
): readonly SearchItem[] {
  if (digits === '') return [];
  const padded = digits.length === codeLength - 1 ? digits.padStart(codeLength, '0') : digits;
  const begun = codes.filter(({ code }) => code.startsWith(digits));
  const postal = [...codes.filter(({ code }) => code === padded && code !== digits), ...begun];
  const phones = contacts.flatMap(({ item }) =>
    item.kind === 'contact' && item.phone && isOfPhone(item.phone, digits) ? [item] : [],
  );
  return [...postal.slice(0, limit).map(postalItem), ...phones].slice(0, limit);
}

/** Its beginning, with or without the country code, 47 or 0047; or its last digits. */
function isOfPhone(phone: string, digits: string): boolean {
  const whole = phone.replace(/^\+/u, '');
  const forms = [whole, whole.slice(2), `00${whole}`];
  const isEnd = digits.length >= minLastDigits && whole.endsWith(digits);
  return (
    isEnd || (digits.length >= minPhoneDigits && forms.some((form) => form.startsWith(digits)))
  );
}

/** What a query with a number in it means; null if the number says nothing. `written` is the query, folded. */
export function byNumber(
  query: string,
  written: string,
  codes: readonly PostalCode[],
  contacts: readonly Searchable[],
  limit: number,
): readonly SearchItem[] | null {
  const digits = digitsOf(query);
  if (digits !== null) return byDigits(digits, codes, contacts, limit);
  const called = byDigits(phoneWithin(query), [], contacts, limit);
  if (called.length > 0) return called;
  const atCode = codesBeside(written, codes);
  return atCode.length > 0 ? atCode.slice(0, limit).map(postalItem) : null;
}
