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
    // The country says no more, wherever it stands.
    ['hovedkontor i Trondheim, Norge', 'Trondheim', '«hovedkontor»'],
    ['Kjøpmannsgata 20, 7013 Trondheim, Norge', '7013 Trondheim', '«Kjøpmannsgata 20»'],
    // A street that has a place's name.
    ['Mustads vei 1 0283 Oslo', '0283 Oslo', '«Mustads vei 1»'],
    ['Molde gate 5, 8006 Bodø', '8006 Bodø', '«Molde gate 5»'],
    // A name beside it says where it lies.
    ['Vi holder til på Fornebu utenfor Oslo', 'Fornebu', '«utenfor Oslo»'],
    ['Sotra utenfor Bergen', 'Sotra', '«utenfor Bergen»'],
    ['Mongstad nord for Bergen', 'Mongstad', '«nord for Bergen»'],
    ['på Kjeller, like nord for Lillestrøm', 'Kjeller', '«like nord for Lillestrøm»'],
    ['based at Kjeller near Lillestrøm', 'Kjeller', '«near Lillestrøm»'],
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

describe('several places that a text says something is in are all meant', () => {
  test.each([
    ['Hovedkontor i Stavanger, avdeling i Bergen', 'Stavanger og Bergen'],
    ['kontor i Oslo og produksjon i Hønefoss', 'Oslo og Hønefoss'],
    ['Bedriften ligger i Florø, men har også kontor i Bergen', 'Florø og Bergen'],
    ['forskning i Tromsø, produksjon i Alta og salg i Oslo', 'Tromsø, Alta og Oslo'],
    ['Hovedkontor i Bergen og avdelinger i Oslo og Stavanger', 'Bergen, Oslo og Stavanger'],
    ['sete i Førde, verkstad i Florø', 'Førde og Florø'],
    ['headquarters in Oslo, offices in Bergen', 'Oslo og Bergen'],
  ])('%s', (phrase, name) => {
    const result = geocode(phrase, { language: 'nb' });
    expect(result).toMatchObject({ tag: 'found', hit: { kind: 'union', name } });
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
    'Trøndelags hovedstad',
    "Norway's oil capital",
    'Norge utenfor Oslo',
    'alt utenfor Oslo',
    'Kontor i Oslo, ikke i Bergen',
    'Nord for Oslo',
    '20 minutter fra Trondheim',
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
    ['i Stavnger', 'Stavanger'],
    ['hele Nordmre', 'Nordmøre'],
    ['hele Nord-Nroge', 'Nord-Norge'],
  ])('%s', (written, name) => {
    const result = geocode(written, { language: 'nb' });
    if (result.tag !== 'found') throw new Error(`${written}: ${result.tag}`);
    expect(result).toMatchObject({ corrected: true, hit: { name } });
    expect(result.hit.reason).toContain(`«${written.split(' ').at(-1)}» er lest som ${name}.`);
  });

  test.each(['Suldl', 'Hamat', 'Geirangr', 'Osl'])('%s is not', (written) => {
    expect(geocode(written, { language: 'nb' }).tag).toBe('not-found');
  });
});
