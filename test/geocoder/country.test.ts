import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { createGeocoder, type Hit } from '../../src/geocoder/geocoder.ts';

const { geocode } = createGeocoder(loadAtlas());
const told = ({ kind, name }: Hit): string => `${kind} ${name}`;

/** What is found, or the candidates; null for nothing. */
function meant(
  phrase: string,
  language: 'nb' | 'nn' | 'en' = 'nb',
): string | readonly string[] | null {
  const result = geocode(phrase, { language });
  switch (result.tag) {
    case 'found':
      return told(result.hit);
    case 'ambiguous':
      return result.candidates.map(told);
    case 'not-found':
      return null;
  }
}

describe('a region council or a region around a town is its list of municipalities', () => {
  test.each([
    ['Trondheimsregionen', 'council Trondheimsregionen'],
    ['the Trondheim region', 'council Trondheimsregionen', 'en'],
    ['Kristiansandsregionen', 'council Kristiansandsregionen'],
    ['Knutepunkt Sørlandet', 'council Kristiansandsregionen'],
    ['Haugesundregionen', 'council Haugesundsregionen'],
    ['i Kongsbergregionen', 'council Kongsbergregionen'],
    ['Drammensregionen', 'council Drammensregionen'],
    ['Mjøsbyen', 'council Mjøsbyen'],
    ['Ringeriksregionen', 'council Ringeriksregionen'],
    ['Nordre Sunnmøre', 'council Nordre Sunnmøre'],
    ['på Møre', 'council Møre'],
    ['Ytre Namdal', 'council Ytre Namdal'],
    ['Indre Namdal', 'council Indre Namdal'],
    ['i Nord-Salten', 'council Nord-Salten'],
    ['Midtre Hålogaland', 'council Midtre Hålogaland'],
    ['Værnesregionen', 'council Værnesregionen'],
    ['Salten regionråd', 'council Saltenregionen'],
    ['Gjøvikregionen', 'council Gjøvikregionen'],
    ['Nord-Rogaland', 'council Nord-Rogaland'],
    ['Stor-Oslo', 'council Osloregionen'],
    ['hovedstadsområdet', 'council Osloregionen'],
    ['Tana og Varanger', 'council Tana og Varanger'],
    ['Øvre Buskerud', 'council Øvre Buskerud'],
    ['Hamarregionen', 'council Hamarregionen'],
  ] as const)('%s', (phrase, expected, language?: 'en') => {
    expect(meant(phrase, language)).toBe(expected);
  });
});

describe('a landscape is the land at it', () => {
  test.each([
    ['ved Oslofjorden', 'landscape Oslofjorden'],
    ['langs Sognefjorden', 'landscape Sognefjorden'],
    ['Hardangerfjorden', 'landscape Hardangerfjorden'],
    ['rundt Mjøsa', 'landscape Mjøsa'],
    ['ved Trondheimsfjorden', 'landscape Trondheimsfjorden'],
    ['på Hardangervidda', 'landscape Hardangervidda'],
    ['Finnmarksvidda', 'landscape Finnmarksvidda'],
    ['Varangerhalvøya', 'landscape Varangerhalvøya'],
    ['i Jotunheimen', 'landscape Jotunheimen'],
    ['Rondane', 'landscape Rondane'],
    ['Dovrefjell', 'landscape Dovrefjell'],
    ['Hinnøya', 'landscape Hinnøya'],
    ['på Sotra', 'landscape Sotra'],
    ['Lyngsalpene', 'landscape Lyngenhalvøya'],
    ['langs Glomma', 'landscape Glomma'],
    ['Femunden', 'landscape Femunden'],
    ['Saltdalen', 'landscape Saltdalen'],
    ['i Ottadalen', 'landscape Ottadalen'],
    ['Porsangerfjorden', 'landscape Porsangerfjorden'],
    ['Altafjorden', 'landscape Altafjorden'],
    ['Vestfjorden', 'landscape Vestfjorden'],
    ['Finnskogen', 'landscape Finnskogen'],
    ['the Hardanger Plateau', 'landscape The Hardanger Plateau', 'en'],
    ['the Geirangerfjord', 'landscape The Geirangerfjord', 'en'],
    ['Lake Mjøsa', 'landscape Mjøsa', 'en'],
  ] as const)('%s', (phrase, expected, language?: 'en') => {
    expect(meant(phrase, language)).toBe(expected);
  });
});

describe('a coast, a road or a railway is followed', () => {
  test.each([
    ['langs E6 fra Hamar til Otta', 'corridor E6 Hamar – Otta'],
    ['E6 Trondheim – Steinkjer', 'corridor E6 Trondheim – Steinkjer'],
    ['langs E18 mellom Drammen og Larvik', 'corridor E18 Drammen – Larvik'],
    ['langs E 39 fra Stavanger til Bergen', 'corridor E39 Stavanger – Bergen'],
    ['fra Oslo til Voss langs E16', 'corridor E16 Oslo – Voss'],
    ['langs riksvei 3', 'corridor riksvei 3'],
    ['langs rv. 7', 'corridor riksvei 7'],
    ['Dovrebanen', 'corridor Dovrebanen'],
    ['langs Nordlandsbanen', 'corridor Nordlandsbanen'],
    ['langs E6 i Nordland', 'corridor E6 i Nordland'],
    ['kysten fra Bodø til Tromsø', 'coast Kysten Bodø – Tromsø'],
    ['langs kysten mellom Molde og Kristiansund', 'coast Kysten Molde – Kristiansund'],
    ['kyststrekningen Haugesund–Florø', 'coast Kysten Haugesund – Florø'],
    ['langs kysten av Rogaland', 'coast Kysten i Rogaland'],
    ['kysten i Troms', 'coast Kysten i Troms'],
    ['Nordlandskysten', 'coast Kysten i Nordland'],
    ['Vestlandskysten', 'coast Kysten i Vestlandet'],
    ['Helgelandskysten', 'council Ytre Helgeland'],
    ['the coast of Northern Norway', 'coast The coast in Northern Norway', 'en'],
    ['from Bodø in the south to Tromsø in the north', 'corridor Bodø – Tromsø', 'en'],
    ['fra Lindesnes i sør til Nordkapp i nord', 'corridor Lindesnes – Nordkapp'],
    ['frå Odda til Voss', 'corridor Odda – Voss', 'nn'],
    ['Flåm – Gudvangen', 'corridor Flåm – Gudvangen'],
  ] as const)('%s', (phrase, expected, language?: 'en' | 'nn') => {
    expect(meant(phrase, language)).toBe(expected);
  });
});

describe('a part of an area is drawn as its half', () => {
  test.each([
    ['nordre Nordland', 'half den nordlige delen av Nordland'],
    ['Sør-Hedmark', 'half den sørlige delen av Hedmark'],
    ['den østlige delen av Finnmark', 'half den østlige delen av Finnmark'],
    ['indre Agder', 'half den indre delen av Agder'],
    ['ytre Hordaland', 'half den ytre delen av Hordaland'],
    ['midtre Nordland', 'half den midtre delen av Nordland'],
    ['vestlige Telemark', 'half den vestlige delen av Telemark'],
    ['northern Rogaland', 'half the northern part of Rogaland', 'en'],
    ['the southern part of Nordland', 'half the southern part of Nordland', 'en'],
    ['indre Sogn', 'district Indre Sogn'],
    ['Nord-Trøndelag', 'county Nord-Trøndelag'],
    ['Nord-Norge', 'part Nord-Norge'],
    ['Nordre Follo', 'municipality Nordre Follo'],
  ] as const)('%s', (phrase, expected, language?: 'en') => {
    expect(meant(phrase, language)).toBe(expected);
  });
});

describe('parts of the country', () => {
  test.each([
    ['Norge', 'part Norge'],
    ['hele landet', 'part Norge'],
    ['i heile Noreg', 'part Noreg', 'nn'],
    ['all of Norway', 'part Norway', 'en'],
    ['Sør-Norge', 'part Sør-Norge'],
    ['Sørvestlandet', 'part Sørvestlandet'],
    ['South-West Norway', 'part Southwestern Norway', 'en'],
    ['Østlandsområdet', 'part Østlandet'],
    ['Viken', 'part Viken'],
    ['Vestfold og Telemark fylkeskommune', 'part Vestfold og Telemark'],
    ['Hålogaland', 'part Hålogaland'],
    ['Inland Norway', 'county-today Innlandet', 'en'],
    ['the Lofoten Islands', 'district Lofoten', 'en'],
    ['N-Trøndelag', 'county Nord-Trøndelag'],
    ['Møre & R.', 'county Møre og Romsdal'],
  ] as const)('%s', (phrase, expected, language?: 'en' | 'nn') => {
    expect(meant(phrase, language)).toBe(expected);
  });
});

describe('small places are points that say how far off they may be', () => {
  test.each([
    ['Geiranger', 'Møre og Romsdal'],
    ['Hellesylt', 'Møre og Romsdal'],
    ['Ona', 'Møre og Romsdal'],
    ['Gudvangen', 'Sogn og Fjordane'],
    ['Fjærland', 'Sogn og Fjordane'],
    ['Skjolden', 'Sogn og Fjordane'],
    ['Utne', 'Hordaland'],
    ['Finse', 'Hordaland'],
    ['Telavåg', 'Hordaland'],
    ['Røldal', 'Hordaland'],
    ['Lysebotn', 'Rogaland'],
    ['Jelsa', 'Rogaland'],
    ['Tonstad', 'Vest-Agder'],
    ['Rysstad', 'Aust-Agder'],
    ['Lyngør', 'Aust-Agder'],
    ['Rauland', 'Telemark'],
    ['Morgedal', 'Telemark'],
    ['Haugastøl', 'Buskerud'],
    ['Ustaoset', 'Buskerud'],
    ['Beitostølen', 'Oppland'],
    ['Bjorli', 'Oppland'],
    ['Sjusjøen', 'Hedmark'],
    ['Drevsjø', 'Hedmark'],
    ['Fornebu', 'Akershus'],
    ['Gardermoen', 'Akershus'],
    ['Grünerløkka', 'Oslo'],
    ['Skjærhalden', 'Østfold'],
    ['Hvasser', 'Vestfold'],
    ['Titran', 'Sør-Trøndelag'],
    ['Stiklestad', 'Nord-Trøndelag'],
    ['Skorovatn', 'Nord-Trøndelag'],
    ['Lovund', 'Nordland'],
    ['Sulitjelma', 'Nordland'],
    ['Nyksund', 'Nordland'],
    ['Skibotn', 'Troms'],
    ['Sommarøy', 'Troms'],
    ['Senjahopen', 'Troms'],
    ['Gjesvær', 'Finnmark'],
    ['Hamningberg', 'Finnmark'],
    ['Bugøynes', 'Finnmark'],
  ])('%s in %s', (name, county) => {
    const result = geocode(name, { language: 'nb' });
    if (result.tag !== 'found') throw new Error(result.tag);
    expect(told(result.hit)).toBe(`place ${name}`);
    expect(result.hit.reason).toContain(county);
    if (result.hit.exactness === 'approximate') expect(result.hit.reason).toMatch(/inntil \d+ km/u);
  });
});

describe('names of several', () => {
  test.each(['Lund', 'Kvam', 'Hemnes', 'Sula', 'Osen', 'Ask', 'Nes', 'Bø', 'Os', 'Sande', 'Herøy'])(
    '%s',
    (name) => {
      expect(Array.isArray(meant(name))).toBe(true);
    },
  );

  test.each([
    ['Sande i Vestfold', 'place Sande'],
    ['Os i Hordaland', 'former-municipality Os'],
    ['Bø (Telemark)', 'place Bø'],
    ['Kvam i Gudbrandsdalen', 'place Kvam i Gudbrandsdalen'],
    ['Nes i Buskerud', 'municipality Nesbyen'],
    ['Lund i Rogaland', 'municipality Lund'],
  ])('%s is one', (phrase, expected) => {
    expect(meant(phrase)).toBe(expected);
  });
});

describe('a place with where it lies is that place', () => {
  test.each([
    ['Lerkendal, Trondheim', 'place Lerkendal'],
    ['Hell, Stjørdal', 'place Hell'],
    ['Flåm, Aurland', 'place Flåm'],
    ['Flåm, Aurland, Sogn og Fjordane', 'place Flåm'],
    ['Reine, Moskenes, Nordland', 'place Reine'],
    ['Mo Industripark, Mo i Rana', 'place Mo industripark'],
    ['Raufoss, Vestre Toten', 'place Raufoss'],
    ['Geiranger, Møre og Romsdal', 'place Geiranger'],
    ['Bjugn kommune, Sør-Trøndelag', 'former-municipality Bjugn'],
    ['Halden kommune, Østfold fylke', 'municipality Halden'],
    ['Hamar, fylket Hedmark', 'place Hamar'],
    ['Mosjøen, Vefsn kommune, Nordland', 'place Mosjøen'],
    ['Bodø, Nordland fylke, Norge', 'place Bodø'],
    ['Trondheim, Norway', 'place Trondheim'],
    ['Nordland, Norge', 'county Nordland'],
    // Two of the same standing.
    ['Molde, Kristiansund', 'union Molde og Kristiansund'],
    ['Sandnes, Stavanger', 'union Sandnes og Stavanger'],
    ['Gjøvik, Raufoss', 'union Gjøvik og Raufoss'],
    ['Kabelvåg, Svolvær', 'union Kabelvåg og Svolvær'],
    ['Oslo, Akershus', 'union Oslo og Akershus'],
    ['Oslo, Asker og Bærum', 'union Oslo og Asker og Bærum'],
    ['Drammen, Asker og Bærum', 'union Drammen og Asker og Bærum'],
  ])('%s', (phrase, expected) => {
    expect(meant(phrase)).toBe(expected);
  });
});

describe('two names of one thing', () => {
  test.each([
    ['Kåfjord/Gáivuotna', 'municipality Kåfjord'],
    ['Gáivuotna – Kåfjord – Kaivuono', 'municipality Kåfjord'],
    ['Deatnu – Tana', 'municipality Tana'],
    ['Hamarøy/Hábmer', 'municipality Hamarøy'],
    ['Snåase - Snåsa', 'place Snåsa'],
    ['Porsanger – Porsáŋgu – Porsanki', 'municipality Porsanger'],
    ['Nesseby-Unjárga', 'municipality Nesseby'],
    ['Tysfjord/Divtasvuodna', 'former-municipality Tysfjord'],
    ['Oslo – Drammen', 'corridor Oslo – Drammen'],
  ])('%s', (phrase, expected) => {
    expect(meant(phrase)).toBe(expected);
  });
});

describe('words around names, as texts have them', () => {
  test.each([
    ['mellom Hamar, Gjøvik og Lillehammer', 'corridor Hamar – Gjøvik – Lillehammer'],
    ['triangelet Hamar–Gjøvik–Lillehammer', 'corridor Hamar – Gjøvik – Lillehammer'],
    ['trekanten Oslo, Drammen og Hønefoss', 'corridor Oslo – Drammen – Hønefoss'],
    ['begge trøndelagsfylkene', 'part Trøndelag'],
    ['de tre nordligste fylkene', 'part Nord-Norge'],
    ['i Noregs nordlegaste fylke', 'county Finnmark', 'nn'],
    ['the northernmost county', 'county Finnmark', 'en'],
    ['lengst nord i Norge', 'part Nord-Norge'],
    ['heilt sør i Noreg', 'part Sør-Noreg', 'nn'],
    ['the far north of Norway', 'part Northern Norway', 'en'],
    ['Kristiansand kommune, Agder', 'municipality Kristiansand'],
    ['Sør-Varangerregionen', 'surroundings Kirkenes-regionen'],
    ['Bergens omland', 'surroundings Bergen-regionen'],
    ['in and around Bergen', 'surroundings the Bergen region', 'en'],
    ['indre strok av Hordaland', 'half den indre delen av Hordaland', 'nn'],
    ['Finnmarks indre', 'half den indre delen av Finnmark'],
    ['Troms fylkes nordlige del', 'half den nordlige delen av Troms'],
    ['Nordlands kyst', 'coast Kysten i Nordland'],
    ['Norway’s west coast', 'coast The coast in Western Norway', 'en'],
    ['the western coast of Norway', 'coast The coast in Western Norway', 'en'],
    ['E18-korridoren', 'corridor E18'],
    ['langs Rauma-banen', 'corridor Raumabanen'],
    ['Laksefjord', 'landscape Laksefjorden'],
    ['Campus Ås', 'place Ås'],
    ['Kr.sand', 'place Kristiansand'],
    ['Tr.heim', 'place Trondheim'],
    ['S&Fj', 'county Sogn og Fjordane'],
    ['N-Tr.lag', 'county Nord-Trøndelag'],
    ['Storfjord', 'municipality Storfjord'],
    ['tidligere Stokke kommune', 'former-municipality Stokke'],
    ['den tidligere kommunen Sørum', 'former-municipality Sørum'],
    ['gamle Lardal kommune', 'former-municipality Lardal'],
    ['Region Viken', 'part Viken'],
    ['Region Sørlandet', 'part Sørlandet'],
    ['hovedstaden Oslo', 'place Oslo'],
    ['alle de tre nordligste fylkene', 'part Nord-Norge'],
    ['Syd-Norge', 'part Sør-Norge'],
    ['Postnummer: 7030', 'postal-code 7030 Trondheim'],
  ] as const)('%s', (phrase, expected, language?: 'en' | 'nn') => {
    expect(meant(phrase, language)).toBe(expected);
  });
  test.each([
    'Flora og fauna',
    'skiområdet',
    'fjellområdet',
    'landets største kommune',
    'Norges største by',
  ])('%s is nowhere', (phrase) => {
    expect(meant(phrase)).toBeNull();
  });
});
