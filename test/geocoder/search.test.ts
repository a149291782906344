import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { holds, metresBetween } from '../../src/geocoder/area/area.ts';
import { areaBounds } from '../../src/geocoder/feature/entryFeature.ts';
import { namedEntries } from '../../src/geocoder/gazetteer/entry.ts';
import { foldedKey } from '../../src/geocoder/phrase/normalise.ts';
import { createSearch } from '../../src/geocoder/search/search.ts';
import type { SearchItem } from '../../src/geocoder/search/searchItem.ts';

const atlas = loadAtlas();
const { gazetteer } = atlas;
const areas = namedEntries(gazetteer).flatMap(({ value }) => areaBounds(value, atlas) ?? []);
const clusters = [
  {
    id: 'next-media',
    name: 'Next Media',
    sector: { id: 'media', label: 'Medieteknologi' },
    contact: { name: 'Kari Nordmann', phone: '+4790000001' },
  },
  {
    id: 'biotech-north',
    name: 'BioTech North',
    sector: { id: 'biotech', label: 'Marin bioteknologi' },
    contact: { name: 'Øystein Åsland', phone: '+4748000002' },
  },
  {
    id: 'more-biotech',
    name: 'Heidner',
    sector: { id: 'biotech', label: 'Marin bioteknologi' },
    contact: { name: 'Bjørn Dahl', phone: '+4748000003' },
  },
];
const search = createSearch({ language: 'nb', clusters, places: { gazetteer, areas } });
const told = ({ kind, label }: SearchItem): string => `${kind} ${label}`;
const first = (query: string): string | undefined => search(query, 1).map(told)[0];

describe('finds first', () => {
  test.each([
    // As written, in any case, on any keyboard.
    ['Tromsø', 'place Tromsø'],
    ['Tromso', 'place Tromsø'],
    ['tromsoe', 'place Tromsø'],
    ['TROMSØ', 'place Tromsø'],
    ['Alesund', 'place Ålesund'],
    ['Aalesund', 'place Ålesund'],
    ['Bodo', 'place Bodø'],
    ['Bodoe', 'place Bodø'],
    ['Forde', 'place Førde'],
    ['As', 'place Ås'],
    ['Oslo', 'place Oslo'],
    ['kristiansand', 'place Kristiansand'],
    ['mo i rana', 'place Mo i Rana'],
    ['nord trondelag', 'county Nord-Trøndelag'],
    ['Baerum', 'municipality Bærum'],
    ['jaeren', 'district Jæren'],
    // One slip.
    ['Trondhiem', 'place Trondheim'],
    ['Trondhei', 'place Trondheim'],
    ['Tronddheim', 'place Trondheim'],
    ['Kristansand', 'place Kristiansand'],
    ['Stavangr', 'place Stavanger'],
    ['Lilehammer', 'place Lillehammer'],
    ['Hmaar', 'place Hamar'],
    ['Nordmre', 'district Nordmøre'],
    ['Hedmrak', 'county Hedmark'],
    // Begun, not ended; by the whole name's first letters, or a later word's.
    ['trondh', 'place Trondheim'],
    ['Kristians', 'place Kristiansand'],
    ['Kristans', 'place Kristiansand'],
    ['hedm', 'county Hedmark'],
    ['nordm', 'district Nordmøre'],
    ['romsdal', 'district Romsdal'],
    // Counties then and now, and parts of the country.
    ['Hedmark', 'county Hedmark'],
    ['Innlandet', 'county-today Innlandet'],
    ['Vestland', 'county-today Vestland'],
    ['Troms', 'county Troms'],
    ['Nord-Norge', 'part Nord-Norge'],
    ['northern norway', 'part Nord-Norge'],
    ['Sørlandet', 'part Sørlandet'],
    // Postal codes.
    ['7030', 'postal-code 7030 Trondheim'],
    ['7030 Trondheim', 'postal-code 7030 Trondheim'],
    ['0150', 'postal-code 0150 Oslo'],
    // What the site is about.
    ['next media', 'cluster Next Media'],
    ['next', 'cluster Next Media'],
    ['biotech-north', 'cluster BioTech North'],
    ['media', 'cluster Next Media'],
    ['mediet', 'sector Medieteknologi'],
    ['bioteknologi', 'sector Marin bioteknologi'],
    ['oystein', 'contact Øystein Åsland'],
    ['nordmann', 'contact Kari Nordmann'],
    ['Nordman', 'contact Kari Nordmann'],
    ['90 00 00 01', 'contact Kari Nordmann'],
    ['+47 480 00 002', 'contact Øystein Åsland'],
    ['004748000003', 'contact Bjørn Dahl'],
  ])('for %s: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });
});

describe('puts in order', () => {
  test('the larger of two Sandvikas first, though neither’s population is known', () => {
    const counties = search('Sandvika', 5).flatMap((item) =>
      item.kind === 'place' && item.label === 'Sandvika' ? [item.county.name] : [],
    );
    expect(counties).toEqual(['Akershus', 'Nord-Trøndelag']);
  });

  test('that, however the gazetteer is ordered', () => {
    const turned = { ...gazetteer, places: gazetteer.places.toReversed() };
    const [nearest] = createSearch({ language: 'nb', places: { gazetteer: turned, areas } })(
      'Sandvika',
      1,
    );
    expect(nearest).toMatchObject({ county: { name: 'Akershus' } });
  });

  test('the name itself, then what it begins, then what has a word that it begins, then slips', () => {
    const labels = search('romsdal', 50).map(told);
    const at = (label: string): number => labels.indexOf(label);
    expect(at('district Romsdal')).toBe(0);
    expect(at('county Møre og Romsdal')).toBeGreaterThan(0);
    const hamar = search('hamar', 50).map(told);
    expect(hamar[0]).toBe('place Hamar');
    expect(hamar.indexOf('place Hammerfest')).toBe(-1);
  });

  test('what is written with its own letters before what is so only without', () => {
    expect(search('Ås', 2).map(told)[0]).toBe('place Ås');
    expect(search('Jaren', 2).map(told)).toEqual(['place Jaren', 'district Jæren']);
  });

  test('larger places first among those that begin alike', () => {
    expect(search('mo', 9).map(told)).toEqual(
      expect.arrayContaining(['place Moss', 'place Molde']),
    );
    const people = search('st', 30).flatMap((item) => {
      if (item.kind !== 'place') return [];
      const place = gazetteer.places.find(({ lngLat }) => lngLat === item.lngLat);
      return place === undefined ? [] : [place.population];
    });
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(people.length).toBeGreaterThan(5);
  });

  test('each sector once', () => {
    expect(search('marin bioteknologi', 9).filter(({ kind }) => kind === 'sector')).toHaveLength(1);
  });
});

describe('gives with it', () => {
  test('a place’s point, its county then and what it belongs to now', () => {
    const [hamar] = search('Hamar', 1);
    expect(hamar).toEqual({
      kind: 'place',
      label: 'Hamar',
      lngLat: [expect.closeTo(11.07, 1), expect.closeTo(60.79, 1)],
      county: { name: 'Hedmark', today: ['Innlandet'] },
    });
  });

  test('Svalbard for a county where there is none, and the country on Jan Mayen', () => {
    expect(search('Longyearbyen', 1)[0]).toMatchObject({ county: { name: 'Svalbard', today: [] } });
    expect(search('Jan Mayen', 1)[0]).toMatchObject({
      label: 'Olonkinbyen',
      county: { name: 'Norge', today: [] },
    });
  });

  test('a county’s bounds', () => {
    const [troms] = search('Troms', 1);
    const land = atlas.counties.get('19');
    if (troms?.kind !== 'county' || land === undefined) throw new Error('no Troms');
    const [west, south, east, north] = troms.bounds;
    expect(holds(land, [(west + east) / 2, (south + north) / 2])).toBe(true);
    expect(troms.counties).toEqual([{ name: 'Troms', today: [] }]);
  });

  test('every area a box that holds its places', () => {
    for (const district of gazetteer.districts) {
      const item = search(district.name, 9).find(
        (found) => told(found) === `district ${district.name}`,
      );
      if (item?.kind !== 'district') throw new Error(`no ${district.name}`);
      const [west, south, east, north] = item.bounds;
      expect(east - west).toBeGreaterThan(0.05);
      expect(north - south).toBeGreaterThan(0.02);
    }
  });

  test('a municipality that no place is named for the point of its largest place', () => {
    const [barum] = search('Bærum', 1);
    if (barum?.kind !== 'municipality') throw new Error('no Bærum');
    expect(metresBetween(barum.lngLat, [10.52, 59.89])).toBeLessThan(10_000);
  });

  test('names in the language of the page', () => {
    const english = createSearch({ language: 'en', places: { gazetteer, areas } });
    expect(english('nord-norge', 1).map(told)).toEqual(['part Northern Norway']);
  });
});

describe('does not find', () => {
  test.each(['', ' ', '-', 'xqzw', 'Gotham City', '99999', '?!'])('anything for %j', (query) => {
    expect(search(query, 5)).toEqual([]);
  });

  test('a name of four letters by a slip', () => {
    expect(search('osli', 50).map(told)).not.toContain('place Oslo');
    expect(search('modd', 50).map(told)).not.toContain('place Moss');
  });

  test('two slips', () => {
    expect(search('Trnodhiem', 50).map(told)).not.toContain('place Trondheim');
  });

  test('a phone by two digits', () => {
    expect(search('90', 99).every(({ kind }) => kind === 'postal-code')).toBe(true);
  });
});

describe('for any place', () => {
  const place = fc.constantFrom(...gazetteer.places);
  const finds = (query: string, name: string): boolean =>
    search(query, 60).some(({ label }) => foldedKey(label) === foldedKey(name));

  test('its name finds it', () => {
    for (const { name } of gazetteer.places) expect(finds(name, name), name).toBe(true);
  });

  test('so does its name with any one letter left out, if it has five or more', () => {
    fc.assert(
      fc.property(place, fc.nat(30), ({ name }, at) => {
        const key = foldedKey(name);
        const cut = at % key.length;
        const written = key.slice(0, cut) + key.slice(cut + 1);
        // What is left may hold a digraph that folds: that is a second slip.
        fc.pre(key.length >= 5 && foldedKey(written) === written);
        expect(finds(written, name)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('so does its name with two letters swapped', () => {
    fc.assert(
      fc.property(place, fc.nat(30), ({ name }, position) => {
        const key = foldedKey(name);
        fc.pre(key.length >= 5 && !key.includes(' '));
        const at = position % (key.length - 1);
        const swapped = `${key.slice(0, at)}${key[at + 1]}${key[at]}${key.slice(at + 2)}`;
        // Swapping may make a digraph that folds: that is another name.
        fc.pre(foldedKey(swapped) === swapped);
        expect(finds(swapped, name)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever is typed', () => {
  test('it answers with no more than asked for, the same each time', () => {
    const typed = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(typed, fc.integer({ min: -1, max: 20 }), (query, limit) => {
        const found = search(query, limit);
        expect(found.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(search(query, limit)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  // Were each letter compared with all others, the runner would give up on it.
  test('a million letters are answered', () => {
    expect(search('trondheim '.repeat(100_000), 5)).toEqual([]);
  });
});

test('without the gazetteer, clusters are found all the same', () => {
  const early = createSearch({ language: 'nb', clusters });
  expect(early('heid', 5).map(told)).toEqual(['cluster Heidner']);
  expect(early('Hamar', 5)).toEqual([]);
  expect(early('7030', 5)).toEqual([]);
});

describe('the search box as people use it', () => {
  const own = createSearch({
    language: 'nb',
    clusters: [
      {
        id: 'next-media',
        name: 'Next Media',
        sector: { id: 'media', label: 'Medieteknologi', words: ['tv', 'teknologi'] },
        contact: { name: 'Trond Hovland', phone: '+4790103143' },
      },
      {
        id: 'emn',
        name: 'Electric Mobility Norway',
        sector: { id: 'mobility', label: 'Elektrisk mobilitet', words: ['elbil', 'it'] },
        contact: { name: 'Leif Næss', phone: '+4795743945' },
      },
      {
        id: 'ikuben',
        name: 'iKuben',
        sector: { id: 'manufacturing', label: 'Vareproduksjon' },
        contact: { name: 'Karenanne Eide Longva', phone: '+4790000004' },
      },
    ],
    places: { gazetteer, areas },
  });

  test.each([
    // A contact before an obscure postal place; a typo in a surname.
    ['hovland', 'contact Trond Hovland'],
    ['hovlnad', 'contact Trond Hovland'],
    ['Hovlan', 'contact Trond Hovland'],
    ['leif naess', 'contact Leif Næss'],
    // All its words, in any order and however they are spaced.
    ['hovland trond', 'contact Trond Hovland'],
    ['Næss, Leif', 'contact Leif Næss'],
    ['karen anne longva', 'contact Karenanne Eide Longva'],
    ['longva karen', 'contact Karenanne Eide Longva'],
    ['norway electric', 'cluster Electric Mobility Norway'],
    ['EMN', 'cluster Electric Mobility Norway'],
    // Two slips in a long name; words that say what is asked for; a contact with its cluster.
    ['karinane', 'contact Karenanne Eide Longva'],
    ['Kontakt: Trond Hovland', 'contact Trond Hovland'],
    ['kontakt hovland', 'contact Trond Hovland'],
    ['hovland next media', 'contact Trond Hovland'],
    ['klyngen iKuben', 'cluster iKuben'],
    // Phone numbers however they are written or pasted.
    ['tlf. 957 43 945', 'contact Leif Næss'],
    ['95.74.39.45', 'contact Leif Næss'],
    ['tel:+4795743945', 'contact Leif Næss'],
    ['957–43–945', 'contact Leif Næss'],
    ['957\u201143\u2011945', 'contact Leif Næss'],
    ['\u202d+47 957 43 945\u202c', 'contact Leif Næss'],
    ['(+47) 957/43/945', 'contact Leif Næss'],
    ['Mobil: 95743945', 'contact Leif Næss'],
    ['0047 957 43 945', 'contact Leif Næss'],
    ['ring 95743945', 'contact Leif Næss'],
    ['call +47 957 43 945', 'contact Leif Næss'],
    ['ring tlf. 957 43 945', 'contact Leif Næss'],
    ['telefonnummer: 95743945', 'contact Leif Næss'],
    ['957 43 945,', 'contact Leif Næss'],
    ['«957 43 945»', 'contact Leif Næss'],
    ['957·43·945', 'contact Leif Næss'],
    ['957_43_945', 'contact Leif Næss'],
    ['９５７４３９４５', 'contact Leif Næss'],
    ['43945', 'contact Leif Næss'],
    ['Leif Næss, tlf. 957 43 945', 'contact Leif Næss'],
    ['tlf. nr. 957 43 945', 'contact Leif Næss'],
    ['telefonnr. +47 957 43 945', 'contact Leif Næss'],
    ['cell +47 957 43 945', 'contact Leif Næss'],
    ['whatsapp:+4795743945', 'contact Leif Næss'],
    // Codes.
    ['N-7010', 'postal-code 7010 Trondheim'],
    ['NO-7010', 'postal-code 7010 Trondheim'],
    ['NO-7010 Trondheim', 'postal-code 7010 Trondheim'],
    ['150', 'postal-code 0150 Oslo'],
    ['tromsø 9008', 'postal-code 9008 Tromsø'],
    ['lillestrøm 2000', 'postal-code 2000 Lillestrøm'],
    ['i Bergen 2012', 'place Bergen'],
    ['bergen 2012', undefined],
    ['postnr. 9008', 'postal-code 9008 Tromsø'],
    ['postnummer: 9008 tromsø', 'postal-code 9008 Tromsø'],
    ['NO7010', 'postal-code 7010 Trondheim'],
    ['N7010', 'postal-code 7010 Trondheim'],
    ['Storgata 5 9008', 'postal-code 9008 Tromsø'],
    ['Storgata 5, 9008 Tromsø, Norge', 'postal-code 9008 Tromsø'],
    // Everyday words of a sector.
    ['elbil', 'sector Elektrisk mobilitet'],
    ['it', 'sector Elektrisk mobilitet'],
    ['teknologi', 'sector Medieteknologi'],
    ['elbilene', 'sector Elektrisk mobilitet'],
    ['IT-bransjen', 'sector Elektrisk mobilitet'],
    ['medieteknologinæringen', 'sector Medieteknologi'],
    // Names.
    ['Oslo S', 'place Oslo'],
    ['Geiranger', 'postal-code 6216 Geiranger'],
    ['Preikestolen', 'place Preikestolen'],
    ['Hardangervidda', 'landscape Hardangervidda'],
    ['Trondheimsregionen', 'council Trondheimsregionen'],
    ['Lardal', 'former-municipality Lardal'],
    ['Nøtterøy', 'postal-code 3106 Nøtterøy'],
    // What is no name is read as a phrase.
    ['hovedkontor i Suldal', 'municipality Suldal'],
    ['i Hedmark', 'county Hedmark'],
    ['hele Nord-Norge', 'part Nord-Norge'],
    ['Bodø kommune', 'municipality Bodø'],
    ['langs E6 fra Hamar til Otta', 'place Hamar'],
    ['Gaustadalléen 21, 0349 Oslo', 'postal-code 0349 Oslo'],
    ['området rundt Molde', 'place Molde'],
    ['hamar hedmark', 'place Hamar'],
    ['sandvika bærum', 'place Sandvika'],
    ['Lerkendal, Trondheim', 'place Lerkendal'],
  ])('%j: %s', (query, expected) => {
    expect(own(query, 6).map(told)[0]).toBe(expected);
  });

  test.each([
    ['malta', 'Mátta-Várjjat'],
    ['elbil', 'elbil'],
    ['elbilene', 'elbil'],
    ['Trondhjem', 'Trondhjem'],
  ])('%s says that it is %s that matched', (query, matched) => {
    expect(own(query, 1)[0]).toMatchObject({ matched });
  });

  test.each(['Hamar', 'romsdal', 'Trondhiem', '7030', 'hovland', 'next'])(
    '%s matches the name that is shown',
    (query) => {
      expect(own(query, 1)[0]?.matched).toBeUndefined();
    },
  );
});

test('a cluster is found by the name it has had since, which is told as what matched', () => {
  const [one] = clusters;
  if (!one) throw new Error('there is no cluster');
  const later = createSearch({
    language: 'nb',
    clusters: [{ ...one, laterNames: ['Fjordmedia Forum'] }],
    places: { gazetteer, areas },
  });
  for (const query of ['Fjordmedia', 'fjordmedia forum', 'Fjordmeida']) {
    expect(later(query, 1), query).toEqual([
      { kind: 'cluster', id: one.id, label: one.name, matched: 'Fjordmedia Forum' },
    ]);
  }
  expect(later(one.name, 1)).toEqual([{ kind: 'cluster', id: one.id, label: one.name }]);
});
