import type { PostalCode } from '../postalCode.ts';
import { postalItem } from './searchables.ts';
import type { Searchable, SearchItem } from './searchItem.ts';

/** Fewer digits than this are in too many phone numbers. */
const SHORTEST_PHONE = 3;

/** The postal codes, then the contacts' phones, that begin with the digits. */
export function byDigits(
  digits: string,
  codes: readonly PostalCode[],
  contacts: readonly Searchable[],
  limit: number,
): readonly SearchItem[] {
  const postal = codes.filter(({ code }) => code.startsWith(digits)).slice(0, limit);
  const phones = contacts.flatMap(({ item }) =>
    item.kind === 'contact' && isPhone(item.phone, digits) ? [item] : [],
  );
  return [...postal.map(postalItem), ...phones].slice(0, limit);
}

/** With or without the country's 47 or 0047. */
function isPhone(phone: string, digits: string): boolean {
  const whole = phone.replace(/^\+/u, '');
  const forms = [whole, whole.slice(2), `00${whole}`];
  return digits.length >= SHORTEST_PHONE && forms.some((form) => form.startsWith(digits));
}
