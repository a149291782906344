import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import exceptions from '../../data/gazetteer/district-exceptions.json' with { type: 'json' };
import { type PostalCodes, unpackPostalCodes } from '../../src/geocoder/gazetteer/gazetteer.ts';

const { places, municipalities, counties, countiesToday, districts, parts, postalCodes } =
  loadAtlas().gazetteer;

const place = (name: string, municipality: string) => {
  const found = places.find((one) => one.name === name && one.municipality === municipality);
  if (!found) throw new Error(`no ${name} in ${municipality}`);
  return found;
};

/** The municipalities of 2024 by the county of 2012 that they lie in, from their numbers. */
const municipalitiesOf: Record<string, readonly (readonly [from: number, to: number])[]> = {
  '01': [[3101, 3124]],
  '02': [[3201, 3242]],
  '03': [[301, 301]],
  '04': [
    [3401, 3403],
    [3411, 3430],
  ],
  '05': [
    [3405, 3407],
    [3431, 3454],
  ],
  '06': [[3301, 3338]],
  '07': [[3901, 3911]],
  '08': [[4001, 4036]],
  '09': [
    [4201, 4203],
    [4211, 4222],
  ],
  '10': [
    [4204, 4207],
    [4223, 4228],
  ],
  '11': [[1101, 1160]],
  '12': [
    [4601, 4601],
    [4611, 4634],
  ],
  '14': [
    [4602, 4602],
    [4635, 4651],
  ],
  '15': [[1505, 1580]],
  '16': [
    [5001, 5001],
    [5014, 5033],
    [5055, 5061],
  ],
  '17': [
    [5006, 5007],
    [5034, 5054],
    [5060, 5060],
  ],
  '18': [[1804, 1875]],
  '19': [[5501, 5546]],
  '20': [[5601, 5636]],
  '21': [[2111, 2111]],
  '22': [[2211, 2211]],
};

/** Places whose municipality, or whose part of it, has changed county since 2012. */
const moved = [
  ['Berger', '07'],
  ['Grua', '05'],
  ['Hornindal', '14'],
  ['Jevnaker', '05'],
  ['Rindal', '15'],
  ['Rissa', '16'],
  ['Roa', '05'],
  ['Røyken', '06'],
  ['Svelvik', '07'],
  ['Sætre', '06'],
  ['Tofte', '06'],
  ['Åros', '06'],
];

describe('places', () => {
  test('are the 533 of Norway, Longyearbyen and Olonkinbyen', () => {
    const arctic = places.filter(({ county }) => county === '21' || county === '22');
    expect(arctic.map(({ name }) => name)).toEqual(['Longyearbyen', 'Olonkinbyen']);
    expect(places.length - arctic.length).toBe(533);
  });

  test('lie in the county that their municipality lay in, unless it has moved since', () => {
    const elsewhere = places
      .filter(({ county, municipality }) => {
        const number = Number(municipality);
        return !municipalitiesOf[county]?.some(([from, to]) => from <= number && number <= to);
      })
      .map(({ name, county }) => [name, county]);
    expect(elsewhere).toEqual(moved);
  });

  test('bear their Norwegian name and answer to the others', () => {
    expect(place('Karasjok', '5610').aliases).toContain('Kárášjohka');
    expect(place('Snåsa', '5041').aliases).toContain('Snåase');
    expect(place('Havøysund', '5618').aliases).toContain('Ávanuorri');
    expect(place('Tromsø', '5501').aliases).toContain('Romsa');
  });

  test('have the inhabitants that GeoNames counts, and each town once', () => {
    expect(place('Tromsø', '5501').population).toBe(52436);
    expect(place('Stjørdal', '5035').population).toBe(11416);
    expect(place('Stjørdalshalsen', '5035').population).toBe(0);
  });

  test('with the same name can be put in order though both lack a population', () => {
    const [near, far] = [place('Sandvika', '3201'), place('Sandvika', '5042')];
    expect([near.population, far.population]).toEqual([0, 0]);
    expect(near.peopleNearby).toBeGreaterThan(100 * Math.max(1, far.peopleNearby));
  });
});

describe('counties and municipalities', () => {
  test('are 19 in 2012 and 15 today, which the 19 make up', () => {
    expect(counties).toHaveLength(19);
    expect(countiesToday).toHaveLength(15);
    const composed = countiesToday.flatMap((county) => county.counties);
    expect(composed.sort()).toEqual(counties.map(({ id }) => id));
  });

  test('name each other', () => {
    for (const { id, today } of counties) {
      const named = countiesToday.filter((county) => county.counties.includes(id));
      expect(today, id).toEqual(named.map((county) => county.id));
    }
  });

  test('of today hold every municipality, by its number', () => {
    expect(municipalities).toHaveLength(357);
    const ids = new Set(countiesToday.map(({ id }) => id));
    expect(municipalities.filter(({ id }) => !ids.has(id.slice(0, 2)))).toEqual([]);
  });

  test('have each a place, and each place its municipality', () => {
    const inhabited = new Set(places.map(({ municipality }) => municipality));
    const known = new Set(municipalities.map(({ id }) => id));
    expect(municipalities.filter(({ id }) => !inhabited.has(id))).toEqual([]);
    expect([...inhabited].filter((id) => !known.has(id)).sort()).toEqual(['2111', '2211']);
  });

  test('have Norwegian names, the parallel ones as aliases', () => {
    expect(municipalities.find(({ id }) => id === '5041')).toMatchObject({
      name: 'Snåsa',
      aliases: ['Snåase'],
    });
    expect(municipalities.filter(({ name }) => / - |kommune/.test(name))).toEqual([]);
  });
});

describe('districts and parts', () => {
  test('are at least 45 districts, each of municipalities and counties that there are', () => {
    expect(districts.length).toBeGreaterThanOrEqual(45);
    const known = new Set(municipalities.map(({ id }) => id));
    const unknown = districts.flatMap((district) =>
      district.municipalities.filter((id) => !known.has(id)),
    );
    expect(unknown).toEqual([]);
    expect(new Set(districts.map(({ id }) => id)).size).toBe(districts.length);
  });

  test('lie in every county of 2012 but the two that have none of their own', () => {
    const covered = new Set(districts.flatMap((district) => district.counties));
    expect(counties.filter(({ id }) => !covered.has(id)).map(({ name }) => name)).toEqual([
      'Oslo',
      'Vestfold',
    ]);
  });

  test('tell Romsdal from Nordmøre and Sunnmøre', () => {
    const of = (id: string) => districts.find((district) => district.id === id)?.municipalities;
    expect(of('romsdal')).toEqual(['1506', '1535', '1539', '1547', '1579']);
    expect(of('nordmore')).toEqual([
      '1505',
      '1554',
      '1557',
      '1560',
      '1563',
      '1566',
      '1573',
      '1576',
      '5055',
      '5061',
    ]);
    expect(of('sunnmore')).toContain('1508');
  });

  test('exceptions name places and districts that there are', () => {
    const former = ['Forsand', 'Vikevåg'];
    for (const { place: name, municipality, district } of exceptions) {
      expect(districts.map(({ id }) => id)).toContain(district);
      if (!former.includes(name)) expect(place(name, municipality).name).toBe(name);
    }
  });

  test('the five primary parts share the counties out', () => {
    const primary = parts.filter((part) => part.primary);
    expect(primary).toHaveLength(5);
    expect(primary.flatMap((part) => part.counties).sort()).toEqual(counties.map(({ id }) => id));
  });

  test('a part whose extent is a matter of usage says so in every language', () => {
    const vague = parts.filter(({ exactness }) => exactness === 'approximate');
    expect(vague.map(({ id }) => id)).toContain('midt-norge');
    for (const { note } of vague) {
      for (const text of Object.values(note ?? { none: '' })) expect(text).toMatch(/\w.*\.$/);
    }
  });
});

describe('postal codes', () => {
  const codes = new Map(
    unpackPostalCodes(postalCodes as unknown as PostalCodes).map(({ code, name, municipality }) => [
      Number(code),
      postalCodes.places.findIndex(
        ([place, , , id]) => place === name && Number(id) === Number(municipality),
      ),
    ]),
  );
  const at = (code: number) => postalCodes.places[codes.get(code) ?? -1];

  test('are all there, each with a postal place', () => {
    expect(codes.size).toBe(5162);
    expect(postalCodes.places).toHaveLength(1843);
    expect([...codes.values()].filter((index) => !postalCodes.places[index])).toEqual([]);
  });

  test('stand where their place does', () => {
    expect(at(1)?.[0]).toBe('Oslo');
    expect(at(9008)).toEqual(['Tromsø', ...place('Tromsø', '5501').lngLat, 5501]);
    expect(at(1337)).toEqual(['Sandvika', ...place('Sandvika', '3201').lngLat, 3201]);
    expect(at(6893)).toEqual(['Vik i Sogn', ...place('Vik', '4639').lngLat, 4639]);
    expect(at(9170)).toEqual(['Longyearbyen', ...place('Longyearbyen', '2111').lngLat, 2111]);
    expect(at(8099)).toEqual(['Jan Mayen', ...place('Olonkinbyen', '2211').lngLat, 2211]);
  });

  test('say how far off the position may be where it is not known', () => {
    expect(at(7884)).toEqual(['Sørli', expect.any(Number), expect.any(Number), 5042, 3]);
    const errors = postalCodes.places.flatMap(([, , , , error]) => error ?? []);
    expect(Math.min(...errors)).toBeGreaterThanOrEqual(3);
  });
});

test('every place in Oslo but the city itself is a part of it', () => {
  const inOslo = places.filter(({ municipality }) => municipality === '0301');
  expect(inOslo.flatMap(({ name, within }) => (within === 'Oslo' ? [name] : []))).toEqual([
    'Ensjø',
    'Frydenberg',
    'Sjølyststranda',
  ]);
  expect(inOslo).toHaveLength(4);
});

test('the town that a place is a part of is a place of the same municipality, and no part itself', () => {
  const inTowns = places.filter(({ within }) => within !== undefined);
  expect(inTowns).toHaveLength(24);
  for (const { within = '', municipality } of inTowns) {
    expect(place(within, municipality).within, within).toBeUndefined();
  }
  expect(place('Stjørdalshalsen', '5035').within).toBe('Stjørdal');
});
