import { describe, expect, test } from 'vitest';
import { countTitleRows } from '../../src/ownList/columns/countTitleRows.ts';
import { guessColumns } from '../../src/ownList/columns/guessColumns.ts';
import { guessHeader } from '../../src/ownList/columns/guessHeader.ts';
import { readHeading } from '../../src/ownList/columns/headings.ts';
import type { Rows } from './read.ts';

/** The places that the geocoder of these tests knows. */
const known =
  /^(?:.*, )?(?:\d{4} )?(?:Bø|Os|Nes|Oslo|Tromsø|Bergen|Molde|Nordland|Telemark|Hedmark|Troms|Hordaland|Lofoten)$/;
const readsAsPlace = (text: string) => known.test(text);

const table = (text: string): Rows => text.split('\n').map((line) => line.split(';'));

/** What is guessed, with headings in place of indexes. */
function guessed(text: string, hasHeader = true) {
  const rows = table(text);
  const { columns, notes } = guessColumns(rows, hasHeader, readsAsPlace);
  const titled = Object.entries(columns).map(([role, index]) => [
    role,
    typeof index === 'number' ? (rows[0]?.[index] ?? '') : index.map((each) => rows[0]?.[each]),
  ]);
  return { ...Object.fromEntries(titled), notes };
}

describe('headings', () => {
  test.each([
    ['Navn', 'name'],
    ['NAMN PÅ VERKSEMDA', 'name'],
    ['Navn på kontaktperson', 'contactName'],
    ['Kontakt e-post', 'email'],
    ['E-mail address', 'email'],
    ['Kontaktperson (tlf.)', 'phone'],
    ['Besøksadresse', 'address'],
    ['Postnr.', 'postalCode'],
    ['Postnr/sted', 'postalCode'],
    ['Heimeside', 'web'],
    ['Kilde (URL)', 'source'],
    ['Breddegrad (N)', 'lat'],
    ['longitude', 'lng'],
    ['y', 'lat'],
    ['X', 'lng'],
    ['By', 'postalPlace'],
    ['Kommune', 'municipality'],
    ['Fylke', 'county'],
    ['Næring', 'category'],
    ['Skildring', 'text'],
    ['Location', 'place'],
    ['Kommunenummer', undefined],
    ['Opprettet', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%s', (heading, meaning) => {
    expect(readHeading(heading)).toBe(meaning);
  });
});

describe('the first row', () => {
  test.each([
    [true, 'Navn;Sted\nA;Bø\nB;Os'],
    [true, 'Sted\nBø\nOs'],
    [true, 'Name;Where;2022;2023\nA;Bø;1;2\nB;Os;3;4'],
    [true, 'Hva;Antall\nA;12\nB;7\nC;9'],
    [true, 'Navn;Sted'],
    [false, 'A;Bø\nB;Os'],
    [false, 'Bø\nOs\nNes'],
    [false, 'Bø kommune;Nordland\nOs kommune;Hedmark\nNes kommune;Buskerud'],
    [false, 'Medlem A;Tromsø;post@a.no\nMedlem B;Oslo;post@b.no'],
    [false, 'A;69,6;18,9\nB;59,9;10,7'],
    [false, ''],
  ])('is headings: %s in %j', (isHeader, text) => {
    expect(guessHeader(table(text))).toBe(isHeader);
  });
});

describe('rows above the headings', () => {
  test.each([
    [0, 'Navn;Sted;Fylke\nA;Bø;Nordland'],
    [2, 'Klynger i Norge;;\nOppdatert;2024-05-01;\nNavn;Sted;Fylke\nA;Bø;Nordland'],
    [1, 'Oversikt;\nNavn;Sted\nA;Bø'],
    [0, 'A;Bø\nB;Os'],
    [0, 'Navn;Sted;Fylke\nA;;\nNavn;Sted;Fylke'],
    [0, 'A;Bø;Nordland\nNavn;Sted;Fylke'],
    [0, ''],
  ])('are %i of %j', (count, text) => {
    expect(countTitleRows(table(text))).toBe(count);
  });
});

describe('columns', () => {
  test.each([
    [
      'of a full sheet',
      `Klynge;Adresse;Postnr;Poststed;Kommune;Fylke;Bransje;Beskrivelse;Kontaktperson;Telefon;E-post;Nettside;Kilde
A;Storgata 1;9008;Tromsø;Tromsø;Troms;Helse;Om A;Ola;22 24 25 00;a@a.no;a.no;https://k.no`,
      {
        name: 'Klynge',
        place: ['Adresse', 'Postnr', 'Poststed'],
        within: 'Fylke',
        category: 'Bransje',
        text: 'Beskrivelse',
        contactName: 'Kontaktperson',
        phone: 'Telefon',
        email: 'E-post',
        web: 'Nettside',
        source: 'Kilde',
        notes: [],
      },
    ],
    [
      'of an address in two columns',
      'Bedrift;Adresse;Sted\nA;Storgata 1;9008 Tromsø\nB;Torget 2;0150 Oslo',
      { name: 'Bedrift', place: ['Adresse', 'Sted'], notes: [] },
    ],
    [
      'of an address beside the place that it is about',
      'Bedrift;Adresse;Postnr;Poststed;Sted\nA;Storgata 1;9008;Tromsø;Lofoten',
      { name: 'Bedrift', place: ['Sted'], notes: [] },
    ],
    [
      'in Nynorsk, with place and municipality',
      'Verksemd;Stad;Kommune\nA;Bø;Bø\nB;Os;Os',
      { name: 'Verksemd', place: ['Stad'], within: 'Kommune', notes: [] },
    ],
    [
      'of municipalities, where the name is the place',
      'Kommune;Fylke;Innbyggere\nBø;Telemark;6000\nOs;Hedmark;2000',
      { name: 'Kommune', place: ['Kommune'], within: 'Fylke', notes: [] },
    ],
    [
      'with headings that say nothing',
      'Hvem;Hvorhen;Gruppe\nA AS;Bø;x\nB AS;Os;y\nC AS;Nes;x\nD AS;Oslo;x\nE AS;Molde;y\nF AS;Bergen;y',
      { name: 'Hvem', place: ['Hvorhen'], category: 'Gruppe', notes: [] },
    ],
    [
      'with a county, and a place that no heading names',
      'Navn;Hvorhen;Fylke\nA;Bø;Nordland\nB;Os;Hedmark',
      { name: 'Navn', place: ['Hvorhen'], within: 'Fylke', notes: [] },
    ],
    [
      'of places abroad, by their heading',
      'Name;City\nA;Paris\nB;Madrid',
      { name: 'Name', place: ['City'], notes: [] },
    ],
    [
      'of positions alone',
      'Navn;Lat;Lon\nA;69,65;18,95\nB;59,91;10,75',
      { name: 'Navn', place: [], lat: 'Lat', lng: 'Lon', notes: [] },
    ],
    [
      'of positions under the wrong headings',
      'Navn;Breddegrad;Lengdegrad\nA;18.95;69.65\nB;10.75;59.91',
      {
        name: 'Navn',
        place: [],
        lat: 'Lengdegrad',
        lng: 'Breddegrad',
        notes: [{ tag: 'swapped-coordinates' }],
      },
    ],
    [
      'of positions in one column, beside places',
      'Navn;Sted;Punkt\nA;Bø;59.41, 9.06\nB;Os;60.18, 5.46',
      { name: 'Navn', place: ['Sted'], lat: 'Punkt', lng: 'Punkt', notes: [] },
    ],
    [
      'of positions that only their values tell',
      'Navn;a;b;Ansatte\nA;18.95;69.65;12\nB;10.75;59.91;30',
      { name: 'Navn', place: [], lat: 'b', lng: 'a', notes: [] },
    ],
    [
      'of positions in metres',
      'Navn;Sted;X;Y\nA;Bø;262000;6643021\nB;Os;300100;6700000',
      { name: 'Navn', place: ['Sted'], notes: [{ tag: 'utm', columns: [2, 3] }] },
    ],
    [
      'where the contact is an e-mail address and the numbers are no places',
      'Org.nr;Organisasjon;Sted;Kontakt\n912345678;A;Bø;a@a.no\n987654321;B;Os;b@b.no',
      { name: 'Organisasjon', place: ['Sted'], email: 'Kontakt', notes: [] },
    ],
    ['without a place', 'Navn;Ansatte\nA;12\nB;30', { name: 'Navn', notes: [] }],
    ['without a row', 'Navn;Sted', { notes: [] }],
  ])('%s', (_, text, columns) => {
    expect(guessed(text)).toEqual(columns);
  });

  test.each([
    ['names and places', 'A AS;Bø\nB AS;Os', { name: 0, place: [1] }],
    ['places alone', 'Bø\nOs\nNes', { name: 0, place: [0] }],
    ['names alone', 'A AS\nB AS', { name: 0 }],
    [
      'places and their counties',
      'A;Bø;Nordland\nB;Bø;Telemark\nC;Os;Hedmark\nD;Nes;Hedmark\nE;Oslo;Hedmark\nF;Molde;Telemark',
      { name: 0, place: [1], within: 2 },
    ],
    [
      'addresses of all kinds',
      'A;Bø;post@a.no;+47 22 24 25 00;www.a.no\nB;Os;post@b.no;957 43 945;https://b.no/om',
      { name: 0, place: [1], email: 2, phone: 3, web: 4 },
    ],
    ['nothing', '', {}],
  ])('without headings: %s', (_, text, columns) => {
    expect(guessColumns(table(text), false, readsAsPlace).columns).toEqual(columns);
  });

  test('ask the geocoder about few texts, from all over the list', () => {
    const asked: string[] = [];
    const rows = Array.from({ length: 5000 }, (_, index) => [`A${index}`, `Sted ${index}`]);
    guessColumns(rows, false, (text) => {
      asked.push(text);
      return false;
    });
    expect(asked).toHaveLength(12);
    expect(asked.some((text) => /\d{4}$/.test(text) && text.startsWith('Sted 4'))).toBe(true);
  });
});
