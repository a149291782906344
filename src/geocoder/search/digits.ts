import type { PostalCode } from '../gazetteer/gazetteer.ts';
import { postalItem } from './searchables.ts';
import type { Searchable, SearchItem } from './searchItem.ts';

/** Signs that a pasted number brings along and nobody sees: the direction of the text, joiners. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const phoneWord =
  /^(?:(?:ring|call)\s+)?(?:telefonnummer|telefon|mobilnummer|mobiltelefon|mobil|phone|mobile|tel|tlf|mob|ring|call)[.:]*\s*/iu;
const codeWord = /^(?:postnummer|postnr|postcode)[.:]*\s*|^no?[- ](?=\d{4}\b)/iu;
/** What stands between the digits of a phone number, however it is written. */
const between = /[\s.()+/\u2010-\u2015\u2212-]/gu;

/** The digits that the query is, without the words and signs around them; null for one that is none. */
export function digitsOf(query: string): string | null {
  const digits = query
    .replace(invisible, '')
    .trim()
    .replace(phoneWord, '')
    .replace(codeWord, '')
    .replace(between, '');
  return /^\d+$/u.test(digits) ? digits : null;
}

/** The postal code beside a name: "7030 Trondheim", "tromsø 9008". `written` is folded. */
export function codeBeside(written: string): string | null {
  return (
    (/^(?:no? )?(\d{4}) \D/u.exec(written) ?? /\D (?:no? )?(\d{4})$/u.exec(written))?.[1] ?? null
  );
}

/** Fewer digits occur in too many phone numbers. */
const minPhoneDigits = 3;
const codeLength = 4;

/**
 * The postal codes, then the contacts' phone numbers, that begin with the digits. Three digits are first of all a code
 * whose nought was left out: 150 is 0150.
 */
export function byDigits(
  digits: string,
  codes: readonly PostalCode[],
  contacts: readonly Searchable[],
  limit: number,
): readonly SearchItem[] {
  const padded = digits.length === codeLength - 1 ? digits.padStart(codeLength, '0') : digits;
  const begun = codes.filter(({ code }) => code.startsWith(digits));
  const postal = [...codes.filter(({ code }) => code === padded && code !== digits), ...begun];
  const phones = contacts.flatMap(({ item }) =>
    item.kind === 'contact' && item.phone && startsPhone(item.phone, digits) ? [item] : [],
  );
  return [...postal.slice(0, limit).map(postalItem), ...phones].slice(0, limit);
}

/** With or without the country code, 47 or 0047. */
function startsPhone(phone: string, digits: string): boolean {
  const whole = phone.replace(/^\+/u, '');
  const forms = [whole, whole.slice(2), `00${whole}`];
  return digits.length >= minPhoneDigits && forms.some((form) => form.startsWith(digits));
}
