import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePhrase } from '../../src/geocoder/phrase/grammar.ts';
import { createNameIndex } from '../../src/geocoder/phrase/nameIndex.ts';
import type { NameKind, Phrase } from '../../src/geocoder/phrase/phrase.ts';

const names: Readonly<Record<NameKind, readonly string[]>> = {
  place: ['Oslo', 'Kongsberg', 'Tromsø', 'Mo i Rana', 'Bodø', 'Hamar', 'Sandvika', 'Moss', 'Å'],
  municipality: ['Lierne', 'Nord-Fron', 'Åfjord', 'Stord'],
  district: ['Romsdal', 'Nordmøre'],
  county: ['Hedmark', 'Oppland', 'Nord-Trøndelag', 'Sør-Trøndelag', 'Møre og Romsdal'],
  'county-today': ['Innlandet'],
  council: [],
  landscape: [],
  'former-municipality': [],
  part: ['Nord-Norge', 'Østlandet', 'Vestlandet', 'Northern Norway'],
};
const index = createNameIndex(
  Object.entries(names).flatMap(([kind, all]) =>
    all.map((name) => ({ names: [name], value: kind as NameKind })),
  ),
);

/** The tree on one line: what is compared is what a reader of the test sees. */
function told(phrase: Phrase | null): string {
  if (phrase === null) return 'nothing';
  switch (phrase.tag) {
    case 'name': {
      const { name, qualifier, within } = phrase;
      return [qualifier, name, within && `in (${told(within)})`].filter(Boolean).join(' ');
    }
    case 'postal-code':
      return `postal code ${phrase.code}`;
    case 'surroundings':
      return `around (${told(phrase.centre)})`;
    case 'corridor':
      return `from ${phrase.stops.map(told).join(' to ')}`;
    case 'half':
      return `${phrase.side} of (${told(phrase.whole)})`;
    case 'line':
      return [
        `along ${phrase.line}`,
        phrase.between && `from ${phrase.between.map(told).join(' to ')}`,
        phrase.within && `in (${told(phrase.within)})`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'pair':
      return `${told(phrase.place)} or ${told(phrase.both)}`;
    case 'union':
      return phrase.members.map(told).join(' + ');
  }
}

const postalPlaceOf = (code: string) => (code === '7030' ? 'Trondheim' : null);
const read = (text: string): string => told(parsePhrase(text, index.find, postalPlaceOf));

describe('reads', () => {
  test.each([
    ['Hedmark', 'Hedmark'],
    ['i Hedmark', 'Hedmark'],
    ['Hedmarks', 'Hedmark'],
    ["Hedmark's", 'Hedmark'],
    ['Nordmøres', 'Nordmøre'],
    ['hele Nord-Norge', 'area Nord-Norge'],
    ['heile Vestlandet', 'area Vestlandet'],
    ['all of Northern Norway', 'area Northern Norway'],
    ['the whole of Hedmark', 'area Hedmark'],
    ['fylket Hedmark', 'county Hedmark'],
    ['hele Hedmark fylke', 'county Hedmark'],
    ['the county of Hedmark', 'county Hedmark'],
    ['Stord kommune', 'municipality Stord'],
    ['kommuna Stord', 'municipality Stord'],
    ['byen Hamar', 'place Hamar'],
    ['distriktet Romsdal', 'district Romsdal'],
    ['landsdelen Østlandet', 'part Østlandet'],
    ['dagens Innlandet', 'county-today Innlandet'],
    ['Innlandet i dag', 'county-today Innlandet'],
    ['7030', 'postal code 7030'],
    ['N-7030', 'postal code 7030'],
    ['7030 Trondheim', 'postal code 7030'],
    ['postnummer 7030', 'postal code 7030'],
    ['NO-7030 TRONDHEIM', 'postal code 7030'],
    ['i 7030 Trondheim', 'postal code 7030'],
    ['Tromsø-regionen', 'around (Tromsø)'],
    ['Tromsøregionen', 'around (Tromsø)'],
    ['Kongsbergsområdet', 'around (Kongsberg)'],
    ['Mosseregionen', 'around (Moss)'],
    ['Stor-Oslo', 'around (Oslo)'],
    ['Storoslo', 'around (oslo)'],
    ['Oslo og omegn', 'around (Oslo)'],
    ['området rundt Hamar', 'around (Hamar)'],
    ['the greater Oslo area', 'around (Oslo)'],
    ['strekningen Kongsberg – Oslo', 'from Kongsberg to Oslo'],
    ['Kongsberg—Oslo', 'from Kongsberg to Oslo'],
    ['strekninga frå Kongsberg til Oslo', 'from Kongsberg to Oslo'],
    ['mellom Kongsberg og Oslo', 'from Kongsberg to Oslo'],
    ['between Kongsberg and Oslo', 'from Kongsberg to Oslo'],
    ['the Kongsberg–Oslo corridor', 'from Kongsberg to Oslo'],
    ['Kongsberg – Oslo – Hamar', 'from Kongsberg to Oslo to Hamar'],
    ['Mo i Rana-Bodø', 'from Mo i Rana to Bodø'],
    ['Nord-Fron-Oslo', 'from Nord-Fron to Oslo'],
    ['Romsdal og på Nordmøre', 'Romsdal + Nordmøre'],
    ['i Romsdal og på Nordmøre', 'Romsdal + Nordmøre'],
    ['Oslo, Hamar og Tromsø-regionen', 'Oslo + Hamar + around (Tromsø)'],
    ['fylkene Hedmark og Oppland', 'county Hedmark + county Oppland'],
    ['Hedmark and Oppland counties', 'county Hedmark + county Oppland'],
    ['hele Hedmark og Oppland', 'area Hedmark + Oppland'],
    ['Møre og Romsdal og Hedmark', 'Møre og Romsdal + Hedmark'],
    ['Nord- og Sør-Trøndelag', 'Nord-Trøndelag + Sør-Trøndelag'],
    ['Øst- og Vestlandet', 'Østlandet + Vestlandet'],
    ['Sandvika i Lierne', 'Sandvika in (Lierne)'],
    ['Sandvika (Lierne)', 'Sandvika in (Lierne)'],
    ['Hamar, Hedmark', 'Hamar in (Hedmark) or Hamar + Hedmark'],
    ['Å i Åfjord', 'Å in (Åfjord)'],
    ['«Tromsø».', 'Tromsø'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test.each(['', ' ', '–', 'og', 'hele', 'mellom Oslo', 'a', 'fylket', 'Gotham', 'Oslo og Gotham'])(
    'nothing in %j',
    (written) => {
      expect(read(written)).toBe('nothing');
    },
  );
});

test('a name that is known is never taken apart', () => {
  for (const name of Object.values(names).flat()) expect(read(name)).toBe(name);
});

describe('whatever is written', () => {
  const words = [
    ...'hele heile i på og , - – fylket kommune the of all mellom til fra stor regionen området'.split(
      ' ',
    ),
    ...['Oslo', 'Møre', 'Romsdal', 'Nord-', 'Å', 'strekningen', '(', ')', "'s", '7030'],
  ];
  const wild = fc.oneof(
    fc.string({ maxLength: 250 }),
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', '', ', ')), { maxLength: 80 })
      .map((pairs) => pairs.flat().join('')),
  );

  test('lookups are bounded by its length', () => {
    fc.assert(
      fc.property(wild, (written) => {
        let lookups = 0;
        parsePhrase(written, (name) => {
          lookups += 1;
          return index.find(name);
        });
        expect(lookups).toBeLessThanOrEqual(60 + 4 * written.length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['hele the whole of '.repeat(11), 'Oslo'],
    ['a- og b- og '.repeat(15), 'Oslo'],
    ['Stor-'.repeat(38), 'Oslo'],
    ['Oslo i '.repeat(27), 'Oslo'],
    ['Oslo, '.repeat(31), 'Oslo'],
    ['('.repeat(150), 'Oslo'],
    [`${'i '.repeat(5)}${'fylket '.repeat(4)}${'i '.repeat(3)}${'fylket '.repeat(4)}`, 'fylket'],
    ['kommune '.repeat(23), 'kommune'],
    [',området påNord- – ), Romsdal strekningenNord-, ', 'strekningen'],
    ['stor of, Nord-, Oslo Å– - regionen of', 'området'],
    ['Nord-, '.repeat(20), 'x'.repeat(100)],
  ])('lookups stay few for words nested on purpose: %s', (nested, name) => {
    let lookups = 0;
    parsePhrase(nested + name, (written) => {
      lookups += 1;
      return index.find(written);
    });
    expect(lookups).toBeLessThanOrEqual(300);
  });

  test('a text too long to be a phrase is not looked at', () => {
    expect(
      parsePhrase(`${'Oslo og '.repeat(30)}Hamar`, () => {
        throw new Error('looked up');
      }),
    ).toBeNull();
  });

  test('it is read the same each time', () => {
    fc.assert(
      fc.property(wild, (written) => {
        expect(read(written)).toBe(read(written));
      }),
    );
  });
});
