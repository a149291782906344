import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import clusters from '../../data/clusters.json' with { type: 'json' };
import programme from '../../data/programme.json' with { type: 'json' };
import sectors from '../../data/sectors.json' with { type: 'json' };
import { dataFiles } from '../../src/export/dataFiles.ts';
import { table, tableRows } from '../../src/export/table.ts';
import { lastOf, sourceOf } from '../../src/model/after.ts';
import { dataColumns } from '../../src/model/dataColumns.ts';
import { languages } from '../../src/model/language.ts';
import { source } from './sites.ts';

const rows = tableRows(source);
const [names = [], ...cells] = table(source);
const labelOf = (section: string) =>
  programme.source.sections.find(({ id }) => id === section)?.label.nb;

test('has one row for each cluster, in the order of the records', () => {
  expect(rows.map(({ id }) => id)).toEqual(clusters.map(({ id }) => id));
  expect(cells).toEqual(rows.map((row) => names.map((name) => row[String(name)])));
});

test('has every column, those of texts once for each language', () => {
  const wanted = dataColumns
    .filter((column) => !('optional' in column))
    .flatMap((column) =>
      'localized' in column ? languages.map((each) => `${column.name}_${each}`) : [column.name],
    );
  expect(names).toEqual(wanted);
  // What no source tells is left empty, and nothing else.
  const empty = rows.flatMap((row) => names.filter((name) => row[String(name)] === ''));
  expect(empty.filter((name) => !/^(?:later_|website)/.test(String(name)))).toEqual([]);
});

test('has what was last known, as the statement says it, with its date and its source', () => {
  const told = source.sites.nb.clusters.map((cluster) => lastOf(cluster, 'members'));
  expect(told.filter((each) => each !== undefined).length).toBeGreaterThan(0);
  for (const [index, members] of told.entries()) {
    expect(rows[index]).toMatchObject({
      later_members_nb: members?.text ?? '',
      later_members_date: members?.date ?? '',
      later_members_source: members ? sourceOf(source.sites.nb, members.source).url : '',
    });
  }
  for (const kind of ['later_name', 'later_status_en', 'later_members_nn']) {
    const [, stem] = /^(later_[a-z]+)/.exec(kind) ?? [];
    for (const row of rows) {
      expect(row[kind] === '', `${row['id']}: ${kind}`).toBe(row[`${stem}_source`] === '');
    }
  }
});

describe.each(clusters.map((record, index) => [record.name, record, index] as const))(
  '%s',
  (_name, record, index) => {
    const row = rows[index];

    test('says what its record says', () => {
      const sector = sectors.find(({ id }) => id === record.sector);
      expect(row).toMatchObject({
        name: record.name,
        page: `https://example.no/kart/klynge/${record.id}/`,
        sector: record.sector,
        sector_name_nb: sector?.label.nb,
        sector_name_nn: sector?.label.nn,
        sector_name_en: sector?.label.en,
        area: record.area,
        area_section: labelOf(record.evidence.area.section),
        region: record.region,
        summary_nb: record.summary.text.nb,
        summary_nn: record.summary.text.nn,
        summary_en: record.summary.text.en,
        summary_section: labelOf(record.summary.section),
        participants_en: record.participants.text.en,
        contact_name: record.contact.name,
        contact_section: labelOf(record.contact.section),
        year: programme.year,
        source_url: programme.source.url,
      });
    });

    test('has a phone number that no spreadsheet counts with', () => {
      expect(`+47${String(row?.['contact_phone']).replaceAll(' ', '')}`).toBe(record.contact.phone);
      expect(row?.['contact_phone']).toMatch(/^\d+(?: \d+)+$/);
    });

    test('lies in Norway, with counties of its own', () => {
      const { longitude, latitude, area_km2: area, county_numbers: numbers } = row ?? {};
      expect(Number(longitude)).toBeGreaterThan(4);
      expect(Number(longitude)).toBeLessThan(32);
      expect(Number(latitude)).toBeGreaterThan(57);
      expect(Number(latitude)).toBeLessThan(72);
      expect(Number(area)).toBeGreaterThan(100);
      const count = (text: unknown) => String(text).split('; ').length;
      expect(count(numbers)).toBe(count(row?.['counties']));
    });
  },
);

test('every column is explained in the documentation', () => {
  const text = readFileSync('docs/data.md', 'utf8');
  for (const column of dataColumns) {
    expect(text).toContain('localized' in column ? `\`${column.name}_…\`` : `\`${column.name}\``);
  }
  for (const path of Object.values(dataFiles)) expect(text).toContain(`\`${path}\``);
});
