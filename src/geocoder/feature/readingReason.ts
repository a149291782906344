import type { Localized } from '../../model/language.ts';

/** What is said besides, where a text was not read letter by letter. */

/** `unread`: what is left of the text. */
export function unreadReason(unread: readonly string[]): Localized {
  const norwegian = unread.map((part) => `«${part}»`).join(', ');
  const english = unread.map((part) => `‘${part}’`).join(', ');
  return {
    nb: `Ikke lest: ${norwegian}.`,
    nn: `Ikkje lese: ${norwegian}.`,
    en: `Not read: ${english}.`,
  };
}

export function correctedReason(written: string, name: string): Localized {
  return {
    nb: `«${written}» er lest som ${name}.`,
    nn: `«${written}» er lese som ${name}.`,
    en: `‘${written}’ was read as ${name}.`,
  };
}
