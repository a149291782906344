import { describe, expect, it, test } from 'vitest';
import raw from '../../data/after.json' with { type: 'json' };
import { byStatus, lastName } from '../../src/model/after.ts';
import { languages } from '../../src/model/language.ts';
import { parseRecords } from '../../src/model/parse.ts';
import { records } from '../../src/model/records.ts';
import { builtSite } from '../map/builtSite.ts';

const { after } = parseRecords({ ...records, after: raw });
if (!after) throw new Error('there are no statements');
const { clusters, programme, sources } = after;
const statements = [
  ...clusters.flatMap((each) =>
    each.statements.map((statement) => ({ about: each.id, statement })),
  ),
  ...programme.map((statement) => ({ about: 'programme', statement })),
];

it('says of every cluster what is not known', () => {
  expect(clusters.map(({ id }) => id)).toEqual(records.clusters.map(({ id }) => id));
});

/*
 * What was read, claim by claim: whom it is about, when, where it says so (a part of the address), and what all
 * three languages have of it. A date of "" is a page without one.
 */
const claims: readonly (readonly [about: string, date: string, address: string, holds: RegExp])[] =
  [
    ['biotech-north', '2016', 'nordregio.se/', /38 (?:bedrifter|firms)/],
    ['biotech-north', '', 'biotechnorth.no/', /36 me/],
    ['biotech-north', '', 'biotechnorth.no/', /(?:Nord-Nor|Northern Nor)/],
    ['mineralklynge-nord', '2012-06-14', '?id=1799051470', /Arena/],
    ['mineralklynge-nord', '2014-12', 'docplayer.me/', /Mineralklynge Nord.*NCE.*Arena/],
    ['mineralklynge-nord', '2016-09-20', '?id=1799051470', /Mineralklynge Norge/],
    ['mineralklynge-nord', '2016-09-20', '?id=1799051470', /19 .*12/],
    ['mineralklynge-nord', '2016-09-20', '?id=1799051470', /Arena.* [Ss]eptember 2017/],
    [
      'mineralklynge-nord',
      '2016-10-21',
      'mineralklyngenorge.no/About',
      /Mining & Mineral Cluster Norway/,
    ],
    ['mineralklynge-nord', '2017-06', 'i-perform.no/', /(?:første|first).*ESCA/],
    ['mineralklynge-nord', '', 'innovationclusters.no/', /32 me/],
    ['next-media', '2012-06', 'nxtmedia.no/', /Arena.*(?:tre år|three years)/],
    ['next-media', '2016', 'nxtmedia.no/', /(?:nettverk|network)/],
    ['next-media', '2018-11-15', 'lindholmen.se/', /(?:sjette|sixth)/],
    ['next-media', '2021-10-20', 'nxtmedia.no/', /NxtMedia/],
    ['ikuben', '2017-10-16', 'smp.no/', /NCE/],
    ['ikuben', '2017-10-16', 'smp.no/', /46 (?:ei|ow)/],
    ['ikuben', '2017-10-16', 'smp.no/', /25 mil.*2009/],
    ['ikuben', '2019-02-27', 'ikuben.no/', /53 (?:ei|ow)/],
    ['ikuben', '2023-01-02', 'nett.no/', /NCE iKuben.*Molde/],
    ['arena-digin', '2012-12-03', 'vaf.no/arkiv/2012', /67 (?:bedrifter|firms)/],
    ['arena-digin', '2015', 'vaf.no/arkiv/2016', /(?:forny|renew)/],
    ['arena-digin', '2015-12', 'kunnskapshavna.no/', /(?:avslått|refused)/],
    ['arena-digin', '2016-09-14', 'vaf.no/arkiv/2016', /Digin/],
    ['arena-digin', '2016-09-14', 'vaf.no/arkiv/2016', /(?:rundt|about) 70 me/],
    ['arena-digin', '', 'kunnskapshavna.no/', /71 (?:del|part)/],
    ['electric-mobility-norway', '', 'electricmobility.no/', /15 (?:akt|play)/],
    ['electric-mobility-norway', '', 'elbil.no/', /Kongsberg/],
    ['electric-mobility-norway', '', 'menon.no/', /Arena.*Menon/],
    ['electric-mobility-norway', '', 'innovasjonnorge.no/', /EVS30.*Stuttgart/],
    ['arena-heidner', '2012', 'heidner.no/', /20 me/],
    ['arena-heidner', '2017-06-27', 'hamarregionen.no/', /29 me/],
    ['arena-heidner', '2018-11', 'heidner.no/', /50 me/],
    ['arena-heidner', '2018-11-08', 'inn.no/', /NCE/],
    ['arena-heidner', '2018-11-09', 'prokome.hedmark.org/', /NCE/],
    ['arena-heidner', '2018-11-09', 'prokome.hedmark.org/', /49 me/],
    ['arena-heidner', '2019-01', 'hamarregionen.net/', /(?:fem år|five years)/],
    ['arena-heidner', '2019-04-15', 'hamarregionen.net/', /NCE Heidner Biocluster/],
    ['programme', '2022', 'arsrapport.innovasjonnorge.no/', /39 (?:kl|cl)/],
    ['programme', '2022', 'arsrapport.innovasjonnorge.no/', /NCE/],
  ];

describe('says what was read, and nothing else', () => {
  const matching = ([about, date, address, holds]: (typeof claims)[number]) =>
    statements.filter(
      ({ about: other, statement }) =>
        other === about &&
        (statement.date ?? '') === date &&
        sources.find(({ id }) => id === statement.source)?.url.includes(address) &&
        languages.every((language) => holds.test(statement.text[language])),
    );

  test.each(claims)('%s, %s: %s', (...claim) => {
    expect(matching(claim)).toHaveLength(1);
  });

  test('every statement is one of these', () => {
    expect(new Set(claims.flatMap((claim) => matching(claim)))).toEqual(new Set(statements));
  });

  test('no cluster is said to have ended for lack of news', () => {
    const ended = /\b(?:nedlagt|opphørt|oppløst|lagt ned|closed|dissolved|ceased|defunct)\b/i;
    expect(JSON.stringify(raw)).not.toMatch(ended);
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const foreign: ReadonlySet<string> = new Set(
    {
      nb: 'ikkje frå meir fleire heile ein dei kvar innan noreg fekk blei the and of',
      nn: 'ikke fra mer flere hele et en de hver innen norge fikk ble besto kalte the and of',
      en: 'og ikke ikkje som med fra hadde program center',
    }[language].split(' '),
  );
  const names = clusters.flatMap((each) =>
    each.statements.flatMap((statement) => (statement.kind === 'name' ? statement.name : [])),
  );
  /** Names are no language's. */
  const proseOf = (text: string) =>
    [...names, 'Norwegian Centre of Expertise'].reduce(
      (rest, name) => rest.replace(name, ''),
      text,
    );

  test.each(statements.map(({ statement }) => statement.text[language]))('%s', (text) => {
    expect(text).toMatch(/^\p{Lu}[^.!?]*\.$/u);
    const words =
      proseOf(text)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => foreign.has(word))).toEqual([]);
  });

  test('tell what is not known in whole sentences', () => {
    for (const { unknown } of clusters) {
      expect(unknown[language]).toMatch(/^(?:\p{Lu}[^.!?]*\.(?: |$))+$/u);
      const words = unknown[language].toLowerCase().match(/\p{L}+/gu) ?? [];
      expect(words.filter((word) => foreign.has(word))).toEqual([]);
    }
  });
});

test('the last known names and statuses follow from the statements', () => {
  expect(builtSite.clusters.map((each) => lastName(each)?.name)).toEqual([
    undefined,
    'Mineralklynge Norge',
    'NxtMedia',
    'NCE iKuben',
    'Digin',
    undefined,
    'NCE Heidner Biocluster',
  ]);
  expect(byStatus(builtSite).map(({ clusters: those }) => those.length)).toEqual([2, 1, 1, 1, 2]);
});
