import { describe, expect, expectTypeOf, it } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { type Localize, localize } from '../../src/model/localize.ts';
import { records } from '../../src/model/records.ts';
import type { Cluster } from '../../src/model/schema.ts';
import { sampleRecords } from './sampleRecords.ts';

describe('localize', () => {
  const [cluster] = sampleRecords().clusters;
  if (!cluster) throw new Error('the sample has clusters');

  it('puts one text where there was one in each language, at every depth', () => {
    const local = localize(cluster, 'nn');
    expect(local.summary).toEqual({ text: 'Vind langs kysten. (nn)', section: 'om-klyngene' });
    expect(local.facts.map(({ text }) => text)).toEqual(['Ett. (nn)', 'To. (nn)', 'Tre. (nn)']);
  });

  it('leaves all else as it was, and leaves the record alone', () => {
    const { name, phrases, contact, marker } = localize(cluster, 'en');
    expect({ name, phrases, contact, marker }).toEqual({
      name: cluster.name,
      phrases: cluster.phrases,
      contact: cluster.contact,
      marker: cluster.marker,
    });
    expect(cluster).toEqual(sampleRecords().clusters[0]);
  });

  it('takes numbers, truths, null and what has some of the languages only', () => {
    const value = {
      year: 2019,
      amount: { from: 1, to: 2 },
      yes: true,
      none: null,
      nb: { nb: 'a' },
    };
    expect(localize(value, 'nb')).toEqual(value);
  });

  it.each(languages)('leaves nothing of the other languages in the records for %s', (language) => {
    const keys = new Set<string>();
    JSON.stringify(localize(records, language), (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    for (const name of languages) expect(keys).not.toContain(name);
  });

  it('has types that say so', () => {
    expectTypeOf<NonNullable<Localize<Cluster>['summary']>['text']>().toEqualTypeOf<string>();
    expectTypeOf<Localize<Cluster>['facts'][number]['text']>().toEqualTypeOf<string>();
    expectTypeOf<Localize<Cluster>['marker']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Localize<readonly [lng: number, lat: number]>>().toEqualTypeOf<
      readonly [lng: number, lat: number]
    >();
  });
});
