import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { boundsOf, holds, metresBetween, nearestOnBorder } from '../../src/geocoder/area/area.ts';
import { unpackPostalCodes } from '../../src/geocoder/gazetteer/gazetteer.ts';
import { createGeocoder, type GeocodeResult, type Hit } from '../../src/geocoder/geocoder.ts';
import type { LngLat } from '../../src/model/geo.ts';
import { type Language, languages } from '../../src/model/language.ts';

const atlas = loadAtlas();
const { gazetteer } = atlas;
const { geocode, suggestionsFor } = createGeocoder(atlas);

function hitsOf(result: GeocodeResult): readonly Hit[] {
  switch (result.tag) {
    case 'found':
      return [result.hit];
    case 'ambiguous':
      return result.candidates;
    case 'not-found':
      return [];
  }
}

const meantBy = (phrase: string, language: Language = 'nb') =>
  hitsOf(geocode(phrase, { language }));

describe('every name of the gazetteer finds itself', () => {
  test('places, unless a namesake has far more people', () => {
    for (const place of gazetteer.places) {
      const hits = meantBy(place.name);
      const own = hits.some(({ marker }) => metresBetween(marker, place.lngLat) < 5000);
      const outdone = gazetteer.places.some(
        (other) =>
          [other.name, ...other.aliases].includes(place.name) &&
          other.peopleNearby >= 5 * place.peopleNearby,
      );
      const isArea = hits.some(({ geometry }) => geometry.type !== 'Point');
      expect(own || outdone || isArea, place.name).toBe(true);
    }
  });

  test('places said to lie in their county', () => {
    const counties = new Map(gazetteer.counties.map(({ id, name }) => [id, name]));
    for (const place of gazetteer.places) {
      const county = counties.get(place.county);
      if (county === undefined) continue;
      const hits = meantBy(`byen ${place.name} i ${county}`);
      const own = hits.some(({ marker }) => metresBetween(marker, place.lngLat) < 5000);
      expect(own, `${place.name} i ${county}`).toBe(true);
    }
  });

  test.each([
    ['county', gazetteer.counties, 'fylket'],
    ['district', gazetteer.districts, 'hele'],
    ['municipality', gazetteer.municipalities, 'kommunen'],
    ['county-today', gazetteer.countiesToday, 'dagens'],
  ] as const)('each %s', { timeout: 90_000 }, (kind, records, qualifier) => {
    for (const { name } of records) {
      const hits = meantBy(`${qualifier} ${name}`);
      expect(
        hits.map((hit) => `${hit.kind} ${hit.name}`),
        name,
      ).toContain(`${kind} ${name}`);
    }
  });

  test('parts of the country, in each language', () => {
    for (const { names } of gazetteer.parts) {
      for (const language of languages) {
        const hits = meantBy(names[language], language);
        expect(hits.map(({ name }) => name)).toContain(names[language]);
      }
    }
  });

  test('every alias finds what it is an alias of, or says that it may', () => {
    const records = [...gazetteer.counties, ...gazetteer.districts, ...gazetteer.places];
    for (const { name, aliases } of records) {
      for (const alias of aliases) {
        const names = meantBy(alias).map((hit) => hit.name);
        const namesakes = [...gazetteer.places, ...gazetteer.municipalities]
          .filter((other) => [other.name, ...other.aliases].includes(alias))
          .map((other) => other.name);
        expect(
          [name, ...namesakes].some((expected) => names.includes(expected)),
          alias,
        ).toBe(true);
      }
    }
  });

  test('every postal code', { timeout: 60_000 }, () => {
    const seen = new Set<string>();
    for (const { code, name, municipality } of unpackPostalCodes(gazetteer.postalCodes)) {
      if (seen.has(`${municipality} ${name}`)) continue;
      seen.add(`${municipality} ${name}`);
      const [hit] = meantBy(code);
      expect(hit?.name.startsWith(`${code} `), code).toBe(true);
    }
  });
});

describe('a hit', () => {
  const areas = [
    ...gazetteer.counties.map(({ name }) => `fylket ${name}`),
    ...gazetteer.countiesToday.map(({ name }) => `dagens ${name}`),
    ...gazetteer.districts.map(({ name }) => `distriktet ${name}`),
    ...gazetteer.parts.map(({ names }) => `landsdelen ${names.nb}`),
    ...gazetteer.municipalities.map(({ name }) => `${name} kommune`),
    ...gazetteer.places.filter((_, index) => index % 9 === 0).map(({ name }) => `${name}-regionen`),
  ];
  const onLand = (point: LngLat): boolean =>
    [...atlas.counties.values()].some((county) => holds(county, point));

  test('of an area has its marker inside the area and on land', { timeout: 60_000 }, () => {
    for (const phrase of areas) {
      for (const { geometry, marker, name } of meantBy(phrase)) {
        if (geometry.type === 'Point') continue;
        expect(holds(geometry, marker), `${phrase}: ${name}`).toBe(true);
        expect(onLand(marker), `${phrase}: ${name}`).toBe(true);
      }
    }
  });

  test('has the bounds of its geometry', () => {
    for (const phrase of ['Oslo', 'Hedmark', 'Romsdal', 'Tromsø-regionen', 'Kongsberg – Oslo']) {
      for (const { bounds, geometry } of meantBy(phrase))
        expect(bounds).toEqual(boundsOf(geometry));
    }
  });

  test('of a place stands at it, on land or less than 10 km off the drawn coast', () => {
    for (const { lngLat, name, county } of gazetteer.places) {
      const land = atlas.counties.get(county);
      if (land === undefined || holds(land, lngLat)) continue;
      expect(nearestOnBorder(land, lngLat).metres, name).toBeLessThan(10_000);
    }
  });

  test('says why in the language asked for', () => {
    const reasons = languages.map(
      (language) => meantBy('Tromsø-regionen', language)[0]?.reason ?? '',
    );
    expect(reasons).toEqual([
      'Området rundt Tromsø har ingen fastsatt grense, så det er tegnet omtrentlig, som den delen av Troms som ligger innen 30 km fra Tromsø.',
      'Området rundt Tromsø har inga fastsett grense, så det er teikna omtrentleg, som den delen av Troms som ligg innan 30 km frå Tromsø.',
      'The area around Tromsø has no fixed border, so it is drawn approximately, as the part of Troms that lies within 30 km of Tromsø.',
    ]);
  });

  test('of a county says what it belongs to today, where that is another', () => {
    expect(meantBy('Hedmark', 'en')[0]?.reason).toMatch(/today it belongs to Innlandet\.$/u);
    expect(meantBy('Rogaland', 'en')[0]?.reason).not.toMatch(/today/u);
  });

  test('of a place outside the counties says where it is, if that has a name', () => {
    expect(meantBy('Longyearbyen', 'en')[0]?.reason).toBe(
      'Longyearbyen is a place in Svalbard, shown as a point.',
    );
    expect(meantBy('Olonkinbyen', 'en')[0]?.reason).toBe('Olonkinbyen is shown as a point.');
  });

  test('of a long corridor names some of its places and counts the rest', () => {
    expect(meantBy('Oslo – Trondheim', 'en')[0]?.reason).toMatch(
      /line Oslo – Trondheim through \d+ places, among them .+ and .+\.$/u,
    );
  });

  test('is called by its name in the language asked for', () => {
    expect(meantBy('Nord-Norge', 'en')[0]?.name).toBe('Northern Norway');
    expect(meantBy('Romsdal og Nordmøre', 'en')[0]?.name).toBe('Romsdal and Nordmøre');
  });
});

describe('what is not found', () => {
  test.each([
    ['Krstansand', 'Kristiansand'],
    ['strekningen Kongsbreg – Oslo', 'Kongsberg'],
    ['fylket Tromsø', 'Tromsø'],
    ['Møreogromsdal', 'Møre og Romsdal'],
    ['hele Suldl', 'Suldal'],
    ['Hedmark og Opland', 'Oppland'],
  ])('%s is met with %s', (phrase, suggested) => {
    expect(geocode(phrase, { language: 'nb' }).tag).toBe('not-found');
    const names = suggestionsFor(phrase, 'nb').map(({ name }) => name);
    expect(names).toContain(suggested);
    expect(names.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['Bergn', 'Bergen'],
    ['Begen', 'Bergen'],
    ['Stavangr', 'Stavanger'],
    ['Osloo', 'Oslo'],
    ['Arndal', 'Arendal'],
    ['Kristiansnd', 'Kristiansand'],
    ['Halde', 'Halden'],
  ])('%s, as near to smaller places too, is met with %s first', (phrase, suggested) => {
    expect(suggestionsFor(phrase, 'nb')[0]?.name).toBe(suggested);
  });

  test('gets no suggestion where nothing is near', () => {
    expect(geocode('Gotham', { language: 'nb' })).toEqual({ tag: 'not-found', phrase: 'Gotham' });
    expect(suggestionsFor('Gotham', 'nb')).toEqual([]);
  });
});

test.each(['Bergen – Bergen', 'mellom Oslo og Oslo', 'strekningen Alta – Alta'])(
  'from a place to itself is that place: %s',
  (phrase) => {
    const [, name = ''] = /(Bergen|Oslo|Alta)/.exec(phrase) ?? [];
    expect(geocode(phrase, { language: 'nb' })).toMatchObject({
      tag: 'found',
      hit: { kind: 'place', name },
    });
  },
);

describe('whatever is asked', () => {
  test('it answers, and the same each time', { timeout: 60_000 }, () => {
    const other = createGeocoder(atlas);
    const words = 'hele og mellom – - , i fylket kommune -regionen Stor- Oslo Troms Vik Bø'.split(
      ' ',
    );
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ maxLength: 2000 }),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(wild, fc.constantFrom(...languages), (phrase, language) => {
        const result = geocode(phrase, { language });
        expect(result.phrase).toBe(phrase);
        expect(other.geocode(phrase, { language })).toEqual(result);
      }),
      { numRuns: 150 },
    );
  });

  // Were each letter compared with all others, the runner would give up on it.
  test('a text of a million letters is answered', () => {
    expect(geocode('Oslo og '.repeat(125_000), { language: 'nb' }).tag).toBe('not-found');
  });
});
