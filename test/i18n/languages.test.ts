import { describe, expect, test } from 'vitest';
import { allMessages, textsOf } from './allMessages.ts';

/** Names and licences, which no language translates. */
const untranslated = /^(siteName|sources\.dataSets\.\d+\.(name|licence)|sheet\.label)$/;

/** What Bokmål and Nynorsk say alike. */
const alike = [
  '50–100 km',
  'Inntil 50 km',
  'Over 200 km',
  'Adresse sett: 2004.',
  'Alfa i 1999',
  'Alle klyngene',
  'Bla i klyngene',
  'Data og programvare',
  'Del og bygg inn',
  'Distrikt',
  'Evaluering',
  'Fakta',
  'Finn klynger nær meg',
  'Flytt kartet',
  'Flytt kartet mot nord',
  'Flytt kartet mot sør',
  'Flytt kartet mot vest',
  'Flytt og zoom i kartet',
  'Fylke',
  'Fylke i 1999',
  'Fylke i dag',
  'Fylkesgrenser',
  'Grense',
  'I 1999',
  'I Oppland fylke.',
  'Kart',
  'Kart over klyngene',
  'Kartdata',
  'Kartmerke',
  'Klynge',
  'Klyngene',
  'Kommune',
  'Kontakt',
  'Kontakt i 1999',
  'Landsdel',
  'Landskap',
  'Lisens',
  'Mål',
  'Målestokk',
  'Neste',
  'Nær Bodø',
  'Næring',
  'Område',
  'Oppført under',
  'Postnummer',
  'Programmet',
  'Punkt',
  'Prøv igjen',
  'Region',
  'Sorter etter',
  'Språk',
  'Til kartet',
  'Tøm søket',
  'Vis alle klyngene',
  'Zoom inn',
  'Zoom ut',
  'deg',
  'her',
  'i dag Innlandet',
  'i dag Troms og Finnmark',
  'nord',
  'nordvest',
  'sør',
  'sørvest',
  'treff på «Bodø»',
  'vest',
];

const { nb, nn, en } = allMessages;

function shared(one: typeof nb, other: typeof nb): readonly string[] {
  const others = textsOf(other);
  const same = textsOf(one)
    .filter(({ text }, index) => others[index]?.text === text)
    .filter(({ key }) => !untranslated.test(key))
    // Nothing but numbers and words that are the same in both.
    .filter(
      ({ key }) =>
        !/^(list\.count|list\.placed|near\.away|detail\.distanceAndDirection)$/.test(key),
    );
  return [...new Set(same.map(({ text }) => text))].toSorted();
}

test('Nynorsk has words of its own', () => {
  expect(shared(nb, nn)).toEqual(alike.toSorted());
});

test('English shares no text with either', () => {
  expect(shared(en, nb)).toEqual([]);
  expect(shared(en, nn)).toEqual([]);
});

/** Words and endings that the one written language has and the other has not. */
const bokmal = words(
  'ikke|hvor|hvem|hvilket|fra|noen?|bare|de|dem|gangen|nå|en|et|steder?|stedet|tegnet|kilden?|kildene',
  'næringer|ligger|kommer|hele|enheten|videre|forrige|nærmeste|lenken?|siden|norge|mer',
  String.raw`øst|nordøst|sørøst|avstander|fylker|tallet|navn|\p{L}*leder|\p{L}+lige?`,
);
const nynorsk = words(
  'ikkje|kvar|kven|kva|frå|nokon?|berre|dei|gongen|no|ein|ei|eit|stad|stader|staden|teikna|kjelda?',
  'kjeldene|næringar|ligg|kjem|heile|eininga|vidare|førre|næraste|lenkja?|sida|noreg|meir|laga',
  String.raw`aust|nordaust|søraust|avstandar|talet|namn|\p{L}*leiar|\p{L}+lege?`,
);

function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${alternatives.join('|')})(?!\p{L})`, 'giu');
}

const slips = (messages: typeof nb, words: RegExp) =>
  textsOf(messages).flatMap(({ key, text }) =>
    [...text.replaceAll('Posten Norge', '').matchAll(words)].map(([word]) => `${key}: ${word}`),
  );

describe('no language slips into another', () => {
  test('Nynorsk into Bokmål', () => {
    expect(slips(nn, bokmal)).toEqual([]);
    expect(slips(nb, bokmal).length).toBeGreaterThan(50);
  });

  test('Bokmål into Nynorsk', () => {
    expect(slips(nb, nynorsk)).toEqual([]);
    expect(slips(nn, nynorsk).length).toBeGreaterThan(50);
  });

  test('English into Norwegian', () => {
    const letters = textsOf(en).filter(({ text }) =>
      /[æøå«»]/i.test(text.replace(/Bærum|Ølen|Bodø/g, '')),
    );
    expect(letters.map(({ text }) => text)).toEqual([]);
  });

  test('English into American', () => {
    const american = /\b(?:center|color|license|zip|gray|neighbor\w*|\w+ize[ds]?)\b/i;
    expect(textsOf(en).filter(({ text }) => american.test(text))).toEqual([]);
  });
});
