import { expect, test } from 'vitest';
import { loadAtlas } from '../../data/build/generate/atlas.ts';
import { createGeocoder } from '../../src/geocoder/geocoder.ts';
import { languages } from '../../src/model/language.ts';
import { categoriesOf } from '../../src/ownList/categories.ts';
import { distinctPhrases } from '../../src/ownList/phrases.ts';
import { createPlacer } from '../../src/ownList/placement.ts';
import { workOfSite } from '../../src/ownList/siteWork.ts';
import { parseWork, workText } from '../../src/ownList/workFile.ts';
import { builtSite } from '../map/builtSite.ts';

const headings = {
  name: 'Navn',
  place: 'Sted',
  category: 'Kategori',
  text: 'Tekst',
  contactName: 'Kontaktperson',
  phone: 'Telefon',
  email: 'E-post',
  web: 'Nettside',
  source: 'Kilde',
};

test("the site's own clusters are a list that is found without a question, with their signs", () => {
  const work = workOfSite(builtSite, 'nb', headings);
  expect(parseWork(JSON.parse(workText(work)))).toEqual(work);
  expect(work.rows).toHaveLength(builtSite.clusters.length + 1);
  expect(work.rows[0]).toContain('Kategori');

  const atlas = loadAtlas();
  const place = createPlacer(createGeocoder(atlas), atlas, 'nb');
  const found = distinctPhrases(work).map((phrase) => place(phrase, undefined).tag);
  expect(found).toEqual(builtSite.clusters.map(() => 'found'));

  const signs = new Map(categoriesOf(work).map(({ label, sign }) => [label, sign?.shape]));
  for (const { label, shape } of builtSite.sectors) expect(signs.get(label)).toBe(shape);
});

test('a column that no cluster has is left out', () => {
  const bare = {
    ...builtSite,
    clusters: builtSite.clusters.map(({ summary: _, contact: _contact, ...rest }) => rest),
  };
  for (const language of languages) {
    const { rows, columns } = workOfSite(bare, language, headings);
    expect(rows[0]).toEqual(['Navn', 'Sted', 'Kategori', 'Kilde']);
    expect(columns).toEqual({ name: 0, place: [1], category: 2, source: 3 });
  }
});
