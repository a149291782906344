import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { localize } from '../../src/model/localize.ts';
import { parseRecords } from '../../src/model/parse.ts';
import { formatPhone } from '../../src/model/phone.ts';
import { records } from '../../src/model/records.ts';
import { fullRecords } from '../support/full.ts';
import { claims } from './claims.ts';

const full = fullRecords(records);
const { clusters, programme } = full;

function clusterOf(id: string) {
  const found = clusters.find((cluster) => cluster.id === id);
  if (!found) throw new Error(`no cluster "${id}"`);
  return found;
}

it('stand the check that the build makes', () => {
  expect(parseRecords(records)).toEqual(records);
});

it('leave nothing out, and say it in every language', () => {
  expect(fullRecords(records)).toBe(records);
});

describe('everyone to call is there, with the number the source has', () => {
  it.each([
    ['biotech-north', 'Ernst Kloosterman', '957 43 945'],
    ['mineralklynge-nord', 'Rune Finsveen', '481 41 595'],
    ['next-media', 'Trond Hovland', '901 03 143'],
    ['ikuben', 'Hilde Aspås', '977 15 135'],
    ['arena-digin', 'Harald Berntsen', '908 20 951'],
    ['electric-mobility-norway', 'Leif Næss', '917 28 831'],
    ['arena-heidner', 'Karenanne Eide Longva', '971 62 042'],
  ])('%s: %s', (id, name, phone) => {
    const { contact } = clusterOf(id);
    expect([contact.name, formatPhone(contact.phone, 'nb')]).toEqual([name, phone]);
  });

  it('and for the programme and the press', () => {
    const { contacts } = localize(programme, 'nb');
    expect(contacts.map(({ label, name, phone }) => [label, name, phone])).toEqual([
      ['Programleder for Arena, Innovasjon Norge', 'Jon Kveine', '+4790747565'],
      ['Pressetelefon, Kommunal- og regionaldepartementet', undefined, '+4722242500'],
      ['Pressetelefon, Nærings- og handelsdepartementet', undefined, '+4790251303'],
    ]);
  });
});

describe('places and names are as the source writes them', () => {
  it.each([
    ['BioTech North', 'Troms', ['Tromsø-regionen'], 'Tromsø-regionen'],
    ['Mineralklynge Nord', 'Nord-Norge', ['hele Nord-Norge'], 'hele Nord-Norge'],
    ['Next Media', 'Trøndelag', ['Midt-Norge', 'Trondheim'], 'Trøndelag'],
    ['iKuben', 'Møre og Romsdal', ['Romsdal og på Nordmøre'], 'Romsdal og på Nordmøre'],
    ['Arena Digin', 'Agder', ['Agder'], 'Agder'],
    [
      'Electric Mobility Norway',
      'Buskerud',
      ['strekningen Kongsberg – Oslo'],
      'strekningen Kongsberg – Oslo',
    ],
    ['Arena Heidner', 'Hedmark', ['Hedmark'], 'Hedmark'],
  ])('%s', (name, area, phrases, region) => {
    expect(clusters.filter((cluster) => cluster.name === name)).toMatchObject([
      { area, phrases, region },
    ]);
  });

  it('in the order of its list', () => {
    const order = programme.source.sections.map(({ id }) => id);
    const places = clusters.map(({ id }) => order.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the programme', () => {
  it('has its amounts', () => {
    expect(programme.amounts.map(({ amount }) => amount)).toEqual([
      37_000_000,
      { from: 1_500_000, to: 2_500_000 },
    ]);
    expect(programme.year).toBe(2012);
  });

  it('has its owners, and the one that answers for it', () => {
    expect(programme.owners.map(({ name, responsible }) => [name.nb, responsible])).toEqual([
      ['Innovasjon Norge', true],
      ['Norges forskningsråd', false],
      ['SIVA', false],
    ]);
  });

  it('has its evaluation, its address of the time and its source', () => {
    expect(programme.evaluation).toMatchObject({ by: 'Menon/NIFU', year: 2011 });
    expect(programme.historicalAddress.address).toBe('www.arenaprogrammet.no');
    expect(programme.source).toMatchObject({
      title: 'Næringsklynger gjør susen',
      publisher: 'Nærings- og handelsdepartementet',
      archive: { nb: expect.stringContaining('Stoltenberg II') as unknown },
      url: expect.stringMatching(/^https:\/\/www\.regjeringen\.no\/.*\/id685800\/$/) as unknown,
    });
  });

  it('has those who named the clusters, and for whom', () => {
    expect(programme.namedBy.map(({ name, role }) => [name, role.nb])).toEqual([
      ['Anne Beathe Tvinnereim', 'statssekretær i Kommunal- og regionaldepartementet'],
      ['Jeanette Moen', 'statssekretær i Nærings- og handelsdepartementet'],
    ]);
  });
});

describe('nothing that the source says is lost, in any language', () => {
  const textOf: Readonly<Record<string, unknown>> = Object.fromEntries(
    [...clusters, programme].map((record) => [record.id, record]),
  );

  it.each(claims)('$record: $claim', ({ record, ...words }) => {
    expect(Object.keys(textOf)).toContain(record);
    for (const language of languages) {
      expect(JSON.stringify(localize(textOf[record], language)), language).toMatch(words[language]);
    }
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const local = localize(full, language);
  const statements = local.clusters.flatMap(({ facts, participants, aims }) =>
    [...facts, participants, ...aims].map(({ text }) => text),
  );

  it.each(local.clusters.map(({ summary }) => summary.text))('fits a line: %s', (summary) => {
    expect(summary.length).toBeLessThanOrEqual(140);
    expect(summary).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('are one sentence each', () => {
    for (const text of statements) expect(text).toMatch(/^\p{Lu}[^.!?]*\.$/u);
  });

  it('are never the same twice in a cluster', () => {
    for (const { id, summary, facts, participants, aims } of local.clusters) {
      const texts = [summary, ...facts, participants, ...aims].map(({ text }) => text);
      expect(new Set(texts).size, id).toBe(texts.length);
    }
  });

  /** Words that give away a text that stands under the wrong language, or in American English. */
  const foreign: ReadonlySet<string> = new Set(
    {
      nb: 'ikkje frå meir fleire heile eit ein dei kvar innan saman gjere noreg marknaden the and of',
      nn: 'ikke fra mer flere hele et en de hver innen sammen gjøre norge noen fikk ble the and of',
      en: 'og ikke ikkje som med til bedrifter program center labor favor organization',
    }[language].split(' '),
  );

  it('are in that language, and in no other', () => {
    const { facts, summary, title, subtitle, namedBy } = local.programme;
    const prose = [
      ...statements,
      ...local.clusters.map((cluster) => cluster.summary.text),
      ...[...facts, summary].map(({ text }) => text),
      ...namedBy.map(({ point }) => point),
      title,
      subtitle,
    ];
    for (const text of prose) {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      expect(
        words.filter((word) => foreign.has(word)),
        text,
      ).toEqual([]);
    }
  });
});
