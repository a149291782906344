import { formatDate } from './serialDate.ts';

/** Formats that have a number in place of a code (ECMA-376, 18.8.30): those that show dates or times. */
const builtIn = new Map<number, string>([
  ...[14, 15, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'yyyy-mm-dd'] as const,
  ),
  ...[16, 17].map((id) => [id, 'mmm-yy'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm:ss'] as const),
  [22, 'yyyy-mm-dd h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [9, '0%'],
  [10, '0.00%'],
]);

export type NumberFormats = {
  /** Codes by their number. */
  readonly codes: ReadonlyMap<number, string>;
  /** Days are counted from 1904, as Excel on the first Macintosh did. */
  readonly from1904: boolean;
};

/**
 * A number as the workbook shows it, where that says what it is: a code with its zeros, a date, a
 * telephone number. Else as the shortest decimal text, whatever it is rounded to on screen.
 */
export function formatNumber(written: string, id: number, formats: NumberFormats): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written;
  const code = formats.codes.get(id) ?? builtIn.get(id) ?? 'General';
  const [first = ''] = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const bare = first.replace(/"[^"]*"|\\.|_./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  if (/general|@/i.test(bare)) return shortest(number);
  if (/[dmyhs]/i.test(bare)) return formatDate(number, bare, formats.from1904) ?? shortest(number);
  if (bare.includes('%')) return `${shortest(Number((number * 100).toPrecision(15)))}%`;
  const isInteger = Number.isSafeInteger(number) && number >= 0;
  return isInteger && isDigits(bare) ? fillDigits(String(number), first) : shortest(number);
}

/** Places for digits and what may stand between them; no fractions, thousands, decimals or powers. */
function isDigits(bare: string): boolean {
  return /^[^.,eE/*]*$/.test(bare) && /0.*0|[0#?][^0#?]+[0#?]/.test(bare);
}

/** Digits fill the places from the right; those left over go before the first. */
function fillDigits(digits: string, code: string): string {
  const parts = code.match(/"[^"]*"|\\.|_.|\[[^\]]*\]|./gsu) ?? [];
  const places = parts.filter((part) => /^[0#?]$/.test(part)).length;
  let left = digits.padStart(places, '\0');
  let isFirst = true;
  const shown = parts.map((part) => {
    if (!/^[0#?]$/.test(part)) return literal(part);
    const taken = isFirst ? left.length - places + 1 : 1;
    isFirst = false;
    const here = left.slice(0, taken);
    left = left.slice(taken);
    return here === '\0' ? (part === '0' ? '0' : '') : here;
  });
  return shown.join('').replace(/ {2,}/g, ' ').trim();
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith('\\')) return part.slice(1);
  return /^[_[]/.test(part) ? '' : part;
}

/** As few digits as tell it from every other number, never with a power of ten. */
function shortest(number: number): string {
  const text = String(number);
  if (!text.includes('e')) return text;
  return Math.abs(number) >= 1
    ? BigInt(number).toString()
    : number.toFixed(20).replace(/\.?0+$/, '');
}
