import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { squareMetres } from '../../src/geocoder/area/area.ts';
import { createGeocoder, type Hit } from '../../src/geocoder/geocoder.ts';

const { geocode } = createGeocoder(loadAtlas());

const told = ({ kind, name, counties }: Hit): string => `${kind} ${name} ${counties.join(' ')}`;

describe('means one thing', () => {
  test.each([
    // Names alone, from all over the country, on any keyboard.
    ['Oslo', 'place Oslo 03'],
    ['BERGEN', 'place Bergen 12'],
    ['Bergens', 'place Bergen 12'],
    ["Moss'", 'place Moss 01'],
    ['Alesund', 'place Ålesund 15'],
    ['Aalesund', 'place Ålesund 15'],
    ['tromsoe', 'place Tromsø 19'],
    ['Tromsö', 'place Tromsø 19'],
    ['Mo i Rana', 'place Mo i Rana 18'],
    ['Longyearbyen', 'place Longyearbyen 21'],
    ['Kárášjohka', 'place Karasjok 20'],
    ['Sandvika', 'place Sandvika 02'],
    ['Jaren', 'place Jaren 05'],
    ['Jæren', 'district Jæren 11'],
    ['Lierne', 'municipality Lierne 17'],
    ['Setesdal', 'district Setesdal 09'],
    ['Varanger', 'district Varanger 20'],
    ['på Nordmøre', 'district Nordmøre 15'],
    ['Nordmøres', 'district Nordmøre 15'],
    ['Asker og Bærum', 'district Asker og Bærum 02'],
    ['Svalbard', 'part Svalbard 21'],
    // Counties then and now, and parts of the country.
    ['Ostfold', 'county Østfold 01'],
    ['Finnmark', 'county Finnmark 20'],
    ['Hedmarks', 'county Hedmark 04'],
    ['Møre og Romsdal', 'county Møre og Romsdal 15'],
    ['More and Romsdal', 'county Møre og Romsdal 15'],
    ['Innlandet', 'county-today Innlandet 04 05'],
    ['Oslo-Akershus', 'union Oslo og Akershus 02 03'],
    ['Nordland–Troms', 'union Nordland og Troms 18 19'],
    ['Finnmark i dag', 'county-today Finnmark 20'],
    ['dagens Agder', 'county-today Agder 09 10'],
    ['Sørlandet', 'part Sørlandet 09 10'],
    ['heile Nord-Noreg', 'part Nord-Norge 18 19 20'],
    ['all of Northern Norway', 'part Nord-Norge 18 19 20'],
    ['Central Norway', 'part Midt-Norge 16 17'],
    ['Nordvestlandet', 'part Nordvestlandet 15'],
    // Words that say the kind.
    ['hele Oslo', 'county Oslo 03'],
    ['Oslo fylke', 'county Oslo 03'],
    ['Oslo kommune', 'municipality Oslo 03'],
    ['hele Voss', 'district Voss 12'],
    ['fylket Hedmark', 'county Hedmark 04'],
    ['the county of Hedmark', 'county Hedmark 04'],
    ['the municipality of Tromsø', 'municipality Tromsø 19'],
    ['kommuna Karmøy', 'municipality Karmøy 11'],
    ['i hele Valdres', 'district Valdres 05'],
    ['the Romsdal district', 'district Romsdal 15'],
    ['landsdelen Sørlandet', 'part Sørlandet 09 10'],
    ['bygda Geilo', 'place Geilo 06'],
    // Which of the namesakes.
    ['Sandvika i Lierne', 'place Sandvika 17'],
    ['Sandvika (Bærum)', 'place Sandvika 02'],
    ['Hamar, Hedmark', 'place Hamar 04'],
    ['Vik i Sogn', 'place Vik 14'],
    ['Våler i Solør', 'place Våler 04'],
    ['Dale i Sunnfjord', 'place Dale 14'],
    // Postal codes.
    ['7030', 'postal-code 7030 Trondheim 16'],
    ['N-9008', 'postal-code 9008 Tromsø 19'],
    ['0150 Oslo', 'postal-code 0150 Oslo 03'],
    // Around a town.
    ['Stavangerregionen', 'council Stavangerregionen 11'],
    ['Trondheimsregionen', 'council Trondheimsregionen 16 17'],
    ['Mosseregionen', 'council Mosseregionen 01 02'],
    ['Svolværregionen', 'surroundings Svolvær-regionen 18'],
    ['Ålesund og omegn', 'council Ålesundregionen 15'],
    ['Ørsta og omegn', 'surroundings Ørsta-regionen 15'],
    ['området rundt Molde', 'surroundings Molde-regionen 15'],
    ['Storbergen', 'surroundings Bergen-regionen 12'],
    ['Stor-Bergen', 'council Bergensregionen 12'],
    ['the greater Stavanger area', 'council Stavangerregionen 11'],
    ['TROMSØ\u2011REGIONEN.', 'surroundings Tromsø-regionen 19'],
    ['Romsdalsregionen', 'district Romsdal 15'],
    // From place to place.
    ['mellom Oslo og Drammen', 'corridor Oslo – Drammen 02 03 06'],
    ['fra Bodø til Fauske', 'corridor Bodø – Fauske 18'],
    ['strekninga Molde – Kristiansund', 'corridor Molde – Kristiansund 15'],
    ['Skien–Porsgrunn', 'corridor Skien – Porsgrunn 08'],
    ['Mo i Rana-Bodø', 'corridor Mo i Rana – Bodø 18'],
    ['the Moss–Halden corridor', 'corridor Moss – Halden 01'],
    ['Skien – Arendal – Kristiansand', 'corridor Skien – Arendal – Kristiansand 08 09 10'],
    // Several.
    ['Nordmøre, Romsdal og Sunnmøre', 'union Nordmøre, Romsdal og Sunnmøre 15'],
    ['Nord- og Sør-Trøndelag', 'union Nord-Trøndelag og Sør-Trøndelag 16 17'],
    ['Øst- og Vest-Finnmark', 'union Øst-Finnmark og Vest-Finnmark 20'],
    ['Aust- og Vest-Agder', 'union Aust-Agder og Vest-Agder 09 10'],
    ['fylkene Hedmark og Oppland', 'union Hedmark og Oppland 04 05'],
    ['Oslo, Akershus og Østfold', 'union Oslo, Akershus og Østfold 01 02 03'],
    ['Sogn og Fjordane og Møre og Romsdal', 'union Sogn og Fjordane og Møre og Romsdal 14 15'],
    ['i Bergen og på Voss', 'union Bergen og Voss 12'],
  ])('%s', (phrase, expected) => {
    const result = geocode(phrase, { language: 'nb' });
    expect(result.tag === 'found' ? told(result.hit) : result).toBe(expected);
  });
});

describe('may mean several things', () => {
  test.each([
    ['Vik', ['place Vik 14', 'place Vik 18', 'place Vik 06']],
    ['Sand', ['place Sand 04', 'place Sand 11']],
    ['Dale', ['place Dale 12', 'place Dale 14']],
    ['Herøy', ['municipality Herøy 15', 'municipality Herøy 18']],
    ['Våler', ['place Våler 04', 'municipality Våler 01']],
    ['mellom Vik og Oslo', ['place Vik 14', 'place Vik 18', 'place Vik 06']],
    ['Vik og Hedmark', ['place Vik 14', 'place Vik 18', 'place Vik 06']],
    ['Sand-regionen', ['surroundings Sand-regionen 04', 'surroundings Sand-regionen 11']],
  ])('%s', (phrase, expected) => {
    const result = geocode(phrase, { language: 'nb' });
    expect(result.tag === 'ambiguous' ? result.candidates.map(told) : result).toEqual(expected);
  });
});

describe('means nothing here', () => {
  test.each([
    '',
    'hele',
    'og',
    'mellom Oslo',
    'Gotham',
    'Stockholm',
    'Krstansand',
    'fylket Tromsø',
    'Tromsø fylke',
    'Hamar i Finnmark',
    'mellom Hedmark og Oslo',
    'strekningen Kongsbreg – Oslo',
    'Oslo og Gotham',
    '0000',
    '70300',
    'ingen steder',
  ])('%j', (phrase) => {
    expect(geocode(phrase, { language: 'nb' }).tag).toBe('not-found');
  });
});

test('the same in any language, but for the names', () => {
  const pairs = [
    ['Tromsø-regionen', 'the Tromsø region'],
    ['strekningen Kongsberg – Oslo', 'between Kongsberg and Oslo'],
    ['Romsdal og på Nordmøre', 'in Romsdal and on Nordmøre'],
    ['hele Nord-Norge', 'the whole of Northern Norway'],
    ['Stor-Oslo', 'Greater Oslo'],
  ] as const;
  for (const [norwegian, english] of pairs) {
    const [a, b] = [geocode(norwegian, { language: 'nb' }), geocode(english, { language: 'en' })];
    if (a.tag !== 'found' || b.tag !== 'found') throw new Error(`${norwegian}: not found`);
    expect(b.hit.geometry).toEqual(a.hit.geometry);
  }
});

test('Oslo beside counties is the county, alone the town', () => {
  const exactness = (phrase: string) => {
    const result = geocode(phrase, { language: 'nb' });
    return result.tag === 'found' && [result.hit.geometry.type, result.hit.exactness];
  };
  expect(exactness('Oslo, Akershus og Østfold')).toEqual(['MultiPolygon', 'exact']);
  expect(exactness('Oslo og Hamar')).toEqual(['MultiPolygon', 'approximate']);
});

test('what is cut to one county is drawn smaller than the circle, and Oslo’s reaches past Oslo', () => {
  const area = (phrase: string): number => {
    const result = geocode(phrase, { language: 'nb' });
    if (result.tag !== 'found' || result.hit.geometry.type === 'Point') return Number.NaN;
    return squareMetres(result.hit.geometry) / 1e6;
  };
  expect(area('området rundt Hamar')).toBeLessThan(Math.PI * 25 ** 2);
  expect(area('Stor-Oslo')).toBeGreaterThan(10 * area('hele Oslo'));
});
