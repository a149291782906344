import { parseCoordinate } from './coordinate.ts';
import { parsePair } from './position.ts';

/** What can be told of a text by its form alone. */
export const forms = {
  email: (text: string) => /^(?:mailto:)?[^\s@;,]+@[^\s@;,]+\.[^\s@;,.]{2,}$/i.test(text),
  web: (text: string) =>
    /^(?:https?:\/\/\S+|(?:www\.)?(?:[a-zæøå\d-]+\.)+(?:no|com|org|net|eu|io|ai|info)(?:\/\S*)?)$/i.test(
      text,
    ),
  phone: isPhone,
  number: (text: string) => /^[+-]?[\d\s.,]*\d%?$/.test(text),
  lat: (text: string) => isBetween(parseCoordinate(text), 57, 81.5),
  lng: (text: string) => isBetween(parseCoordinate(text), 4, 32),
  /** Measured, not counted: a column of 5 to 30 employees is no longitude. */
  measured: (text: string) => /\d[.,°º]/.test(text),
  coordinate: (text: string) => parseCoordinate(text) !== undefined,
  pair: (text: string) => parsePair(text) !== undefined,
  /** Metres of UTM in Norway's zones. */
  northing: (text: string) => isBetween(metres(text), 6_400_000, 9_000_000),
  easting: (text: string) => isBetween(metres(text), 10_000, 1_200_000),
} as const;

export type Form = keyof typeof forms;

/** Eight digits, as Norway's numbers have; not a day as 20240131. */
function isPhone(text: string): boolean {
  const digits = text.replace(/^(?:\+|00)47/, '').replace(/[\s.()/-]/g, '');
  if (/^\+\d{7,14}$/.test(digits)) return true;
  return /^[2-9]\d{7}$/.test(digits) && !/^(?:19|20)\d{6}$/.test(text);
}

function metres(text: string): number | undefined {
  const bare = text.replace(/\s/g, '').replace(',', '.');
  return /^\d{5,7}(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

function isBetween(number: number | undefined, least: number, most: number): boolean {
  return number !== undefined && number >= least && number <= most;
}
