import { messages as en } from '../../src/i18n/en.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { messages as nb } from '../../src/i18n/nb.ts';
import { messages as nn } from '../../src/i18n/nn.ts';
import type { Localized } from '../../src/model/language.ts';
import type { NamedSource } from '../../src/model/schema.ts';

export const allMessages: Localized<Messages> = { nb, nn, en };

type Given = string | number | null | undefined | readonly string[] | NamedSource;
type Arguments = readonly Given[];

/** What each message that takes something is tried with: one, two and several, then and now. */
const samples: Readonly<Record<string, readonly Arguments[]>> = {
  'map.description': [[['Alfa']], [['Alfa', 'Beta', 'Gamma']]],
  'map.descriptionOfMany': [[201], [999]],
  'list.count': [
    [0, 9],
    [1, 9],
    [4, 9],
    [9, 9],
    [0, 1],
    [1, 1],
  ],
  'list.placed': [[41, 44]],
  'list.matched': [['Bodø']],
  'near.heading': [['Bodø']],
  'near.county': [
    ['Oppland', null],
    ['Oppland', 'Innlandet'],
  ],
  'near.accuracy': [['12 km']],
  'near.covered': [[['Alfa']], [['Alfa', 'Beta']]],
  'near.away': [['290 km', 'zzz']],
  'detail.countyThen': [[1999], [undefined]],
  'detail.countiesThen': [[1999], [undefined]],
  'detail.today': [[['Innlandet']], [['Troms', 'Finnmark']]],
  'detail.published': [[1999]],
  'detail.distanceAndDirection': [['290 km', 'zzz']],
  'detail.section': [['Alfa']],
  'after.heading': [[1999]],
  'after.newest': [[2004]],
  'after.sources': [[1999]],
  'after.source': [['Alfa, 2004']],
  'after.copy': [['2004']],
  'after.yearless': [['6 zzz']],
  'after.knownAs': [['Alfa']],
  'after.nameThen': [['Alfa', 1999]],
  'after.seen': [['2004']],
  'after.inYear': [[1999]],
  'after.contact': [[1999], [undefined]],
  'table.ascending': [['Zzz']],
  'table.descending': [['Zzz']],
  'present.page': [['Alfa']],
  'embed.openCluster': [['Alfa']],
  'sources.sourceLine': [[{ publisher: 'Alfa', title: 'Beta', year: 1999 }], [{ title: 'Beta' }]],
  'sources.record': [[1999]],
  'spread.band': [
    ['50', '100 km'],
    ['200 km', null],
  ],
  'spread.upTo': [['50 km']],
};

type Text = {
  /** Its key, as "near.heading"; with an index where the message is a list. */
  readonly key: string;
  readonly text: string;
  readonly given: Arguments;
};

/** All but the leads of the policies: prose of its own length, which may say things alike. */
export function spokenOf(messages: Messages) {
  const { format: _, privacy: __, accessibility: ___, ...spoken } = messages;
  return spoken;
}

/** Every text of a language, and each that is made of what it is given, as it comes out. */
export function textsOf(messages: Messages): readonly Text[] {
  const spoken = spokenOf(messages);
  return texts(spoken, '');
}

function texts(value: unknown, key: string): readonly Text[] {
  if (typeof value === 'string') return [{ key, text: value, given: [] }];
  if (typeof value === 'function') {
    const tried = samples[key];
    if (tried === undefined) throw new Error(`no sample of what ${key} is given`);
    return tried.map((given) => ({ key, text: String(value(...given)), given }));
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    texts(inner, key === '' ? name : `${key}.${name}`),
  );
}
