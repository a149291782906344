import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/geocoder/gazetteer/entry.ts';
import { rank } from '../../src/geocoder/gazetteer/rank.ts';

function place(id: string, population: number, peopleNearby = population): Entry {
  const record = {
    name: 'Vik',
    aliases: [],
    lngLat: [5 + Number(id), 60] as const,
    population,
    peopleNearby,
    municipality: id,
    county: id.slice(0, 1),
    countyToday: '46',
  };
  return {
    kind: 'place',
    record,
    counties: [record.county],
    municipalities: [id],
    places: [record],
    population,
  };
}

function area(kind: 'municipality' | 'district', of: Entry): Entry {
  const shared = { ...of, population: of.population };
  const named = { id: `${kind}`, name: 'Vik', aliases: [] };
  return kind === 'municipality'
    ? { ...shared, kind, record: named }
    : { ...shared, kind, record: { ...named, municipalities: ['1'], counties: ['1'] } };
}

function county(kind: 'county' | 'county-today', of: Entry): Entry {
  const named = { id: '1', name: 'Vik', aliases: [] };
  const shared = { ...of, municipalities: null };
  return kind === 'county'
    ? { ...shared, kind, record: { ...named, today: [] } }
    : { ...shared, kind, record: { ...named, counties: ['1'], exactness: 'exact' } };
}

const kinds = (entries: readonly Entry[]) => entries.map(({ kind }) => kind);

describe('on the same ground', () => {
  const town = place('1', 1000);
  const all = [
    county('county-today', town),
    area('municipality', town),
    area('district', town),
    county('county', town),
    town,
  ];

  test('the town stands for all that bear its name', () => {
    expect(kinds(rank(all, null))).toEqual(['place']);
  });

  test('where an area is meant, the older county does', () => {
    expect(kinds(rank(all, 'area'))).toEqual(['county']);
  });

  test('the older county goes before today’s, the district before the municipality', () => {
    expect(kinds(rank(all.slice(0, 1).concat(all.slice(3, 4)), null))).toEqual(['county']);
    expect(kinds(rank(all.slice(1, 3), null))).toEqual(['district']);
  });

  test.each(['place', 'municipality', 'district', 'county', 'county-today'] as const)(
    'a word for %s gives just that',
    (qualifier) => {
      expect(kinds(rank(all, qualifier))).toEqual([qualifier]);
    },
  );

  test('a word for a kind that nothing of the name is gives nothing', () => {
    expect(rank([town], 'county')).toEqual([]);
  });
});

describe('on different ground', () => {
  test('five times the inhabitants is enough to be meant', () => {
    expect(rank([place('2', 1000), place('1', 5000)], null)).toEqual([place('1', 5000)]);
  });

  test('less than that is ambiguous, the largest first', () => {
    expect(rank([place('2', 1000), place('1', 4999)], null)).toEqual([
      place('1', 4999),
      place('2', 1000),
    ]);
  });

  test('where inhabitants are not known, the people nearby decide', () => {
    const [near, far] = [place('1', 0, 700_000), place('2', 0, 100)];
    expect(rank([far, near], null)).toEqual([near]);
    expect(rank([place('2', 0, 500), place('1', 0, 700)], null)).toHaveLength(2);
  });

  test('of three, the first must outdo both others', () => {
    expect(rank([place('1', 5000), place('2', 900), place('3', 1500)], null)).toHaveLength(3);
  });

  test('nobody anywhere near is no reason to choose', () => {
    expect(rank([place('1', 0), place('2', 0)], null)).toHaveLength(2);
  });
});
