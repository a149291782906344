import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';

const { geocode } = createGeocoder(loadAtlas());

describe('the longest place phrase of a text is found, and the rest named', () => {
  test.each([
    ['Klyngen dekker hele Trøndelag', 'Trøndelag', '«Klyngen dekker»'],
    ['med hovedkontor i Suldal', 'Suldal', '«med hovedkontor»'],
    ['hovedkontor i suldal', 'Suldal', '«hovedkontor»'],
    ['Forskningsparken i Tromsø', 'Tromsø', '«Forskningsparken»'],
    ['Storgata 5, 8006 Bodø', '8006 Bodø', '«Storgata 5»'],
    ['Postboks 12, 7011 Trondheim', '7011 Trondheim', '«Postboks 12»'],
    ['Strandgata 12, Hammerfest', 'Hammerfest', '«Strandgata 12»'],
    ['Mongstad industripark', 'Mongstad', '«industripark»'],
    ['bedrifter langs kysten av Rogaland', 'Kysten i Rogaland', '«bedrifter»'],
    ['Bedriftene ligger i Sogn og Fjordane', 'Sogn og Fjordane', '«Bedriftene ligger»'],
    ['maritime bedrifter på Sunnmøre', 'Sunnmøre', '«maritime bedrifter»'],
    ['leverandører mellom Oslo og Drammen', 'Oslo – Drammen', '«leverandører»'],
    ['klyngen har medlemmer i Agder og Rogaland', 'Agder og Rogaland', '«klyngen har medlemmer»'],
    ['etablert i Bergen i 2013', 'Bergen', '«etablert», «i 2013»'],
    ['Universitetet i Agder', 'Agder', '«Universitetet»'],
    ['Forskningsparken, Oslo', 'Oslo', '«Forskningsparken»'],
    ['Næringshagen på Tynset', 'Tynset', '«Næringshagen»'],
  ])('%s', (phrase, name, unread) => {
    const result = geocode(phrase, { language: 'nb' });
    if (result.tag !== 'found') throw new Error(`${phrase}: ${result.tag}`);
    expect(result.hit.name).toBe(name);
    expect(result.hit.reason.endsWith(`Ikke lest: ${unread}.`)).toBe(true);
  });

  test.each([
    ['nn', 'Klynga dekkjer heile Nord-Noreg', 'Ikkje lese: «Klynga dekkjer».'],
    ['en', 'The cluster covers all of Rogaland', 'Not read: ‘The cluster covers’.'],
    ['en', 'companies in Western Norway', 'Not read: ‘companies’.'],
  ] as const)('in %s: %s', (language, phrase, note) => {
    const result = geocode(phrase, { language });
    if (result.tag !== 'found') throw new Error(`${phrase}: ${result.tag}`);
    expect(result.hit.reason.endsWith(note)).toBe(true);
  });
});

describe('nothing is placed where nothing in Norway is meant', () => {
  test.each([
    'i 2013',
    'innen 2030',
    'siden 1998',
    '2000 bedrifter',
    'over 3000 ansatte',
    'fra 2012 til 2014',
    'Storvik',
    'Stormoen',
    'Stornes',
    'Storås',
    'Skåne i Sverige',
    'Lund i Sverige',
    'utenfor Norge',
    'ikke i Bergen',
    'sør for Trondheim',
    'tre mil fra Hamar',
    'alle kommuner unntatt Oslo',
    'mellom Oslo og Stockholm',
    'fra Kiel til Oslo',
    'fra Oslo til Kiel',
    'Oslo, København og Stockholm',
    'Trondheim og Østersund',
    'bedrifter i Gøteborg',
    'Ski og snø',
    'Time for change',
    'fjord og fjell',
    'hele verden',
    'i hele Europa',
    'Danmark',
    'Island',
    'Malta',
    'Barents',
    'Nordkalotten',
    'Norges Forskningsråd',
    'olje og gass',
  ])('%s', (phrase) => {
    expect(geocode(phrase, { language: 'nb' }).tag).toBe('not-found');
  });
});

describe('one mistyped name is read as the well-known place that it can be', () => {
  test.each([
    ['Stavagner', 'Stavanger'],
    ['Tronheim', 'Trondheim'],
    ['Krstiansund', 'Kristiansund'],
    ['Nordlandd', 'Nordland'],
    ['Lillehamer', 'Lillehammer'],
  ])('%s', (written, name) => {
    const result = geocode(written, { language: 'nb' });
    if (result.tag !== 'found') throw new Error(`${written}: ${result.tag}`);
    expect(result).toMatchObject({ corrected: true, hit: { name } });
    expect(result.hit.reason).toContain(`«${written}» er lest som ${name}.`);
  });

  test.each(['Suldl', 'Hamat', 'Geirangr', 'Osl'])('%s is not', (written) => {
    expect(geocode(written, { language: 'nb' }).tag).toBe('not-found');
  });
});
