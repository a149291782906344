import { type Counts, count } from '../cells.ts';

/** A cell's text: as it is shown, but numbers and dates as they are, not as they are rounded. */
export function odsCellText(
  attributes: Readonly<Record<string, string>>,
  written: string,
  notes: Counts,
): string {
  const shown = written.trim();
  if (attributes['calcext:value-type'] === 'error') {
    count(notes, 'error-cells');
    return '';
  }
  const number = attributes['office:value'] ?? '';
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return hasCodeForm(shown, number) ? shown : number;
    case 'percentage':
      return `${Number((Number(number) * 100).toPrecision(15))}%`;
    case 'date':
      return (attributes['office:date-value'] ?? shown)
        .replace(/T00:00:00(?:\.0+)?$/, '')
        .replace('T', ' ');
    case 'boolean':
      return (attributes['office:boolean-value'] ?? shown).toUpperCase();
    default:
      return shown;
  }
}

/** "0150", "+47 22 24 25 00": a whole number, shown with a zero or a plus before it. */
function hasCodeForm(shown: string, number: string): boolean {
  return /^\d+$/.test(number) && /^(?:\+|0[\d ])[\d ]+$|^0\d$/.test(shown);
}
