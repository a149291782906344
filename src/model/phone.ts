import type { Language } from './language.ts';

const countryCode = '+47';
const norwegian = /^\+47\d{8}$/;

/** Norway's number plan: series 4 and 9 are mobile numbers, and 8 holds special services. */
const groupedInThrees = /^[489]/;

/**
 * A Norwegian number as readers of the language write it: "957 43 945" for a mobile, "22 24 25 00" for
 * a landline, and with +47 before it in English. The number's series alone decides the grouping, so that
 * numbers stand alike in a list even where the source writes a mobile number in pairs.
 *
 * @param phone E.164, as the records hold it; another country's number stays as it is.
 */
export function formatPhone(phone: string, language: Language): string {
  if (!norwegian.test(phone)) return phone;
  const digits = phone.slice(countryCode.length);
  const sizes = groupedInThrees.test(digits) ? [3, 2, 3] : [2, 2, 2, 2];
  const groups: string[] = [];
  let start = 0;
  for (const size of sizes) {
    groups.push(digits.slice(start, start + size));
    start += size;
  }
  const national = groups.join(' ');
  return language === 'en' ? `${countryCode} ${national}` : national;
}
