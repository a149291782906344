import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { spreadPage } from '../../../src/pages/registry.ts';
import { loadFigures } from '../../../src/pages/spread/loader.ts';
import { SpreadPage } from '../../../src/pages/spread/page.tsx';
import { words } from '../../../src/pages/spread/words/nb.ts';
import { store } from '../../../src/state/store.ts';
import { shownSpread } from '../../../src/state/view.ts';
import { builtSite } from '../../map/builtSite.ts';
import { renderPart } from '../../support/renderPart.tsx';

const figures = await loadFigures();

const show = () => renderPart(<SpreadPage words={words} data={figures} />, { page: spreadPage });

const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));

test('the answer comes first, in figures', async () => {
  await show();
  expect(screen.getByText(/12 av 19 fylker og 5 av 5 landsdeler/)).toBeTruthy();
  expect(screen.getByText(/52,7\s%.*89,5\s%.*100\skm/)).toBeTruthy();
});

test('the source’s claim stands beside figures counted both ways, without a verdict', async () => {
  const { site } = await show();
  expect(screen.getByText(site.programme.spreadClaim?.text ?? '', { exact: false })).toBeTruthy();
  const table = screen.getByRole('table', { name: words.check.heading });
  const rows = cells(table);
  expect(rows).toHaveLength(6);
  expect(rows[1]).toEqual([
    words.check.counties,
    words.check.withCluster('12 av 19'),
    expect.stringContaining('9 av 19'),
  ]);
  expect(screen.getByText(words.check.conclusion)).toBeTruthy();
});

test('a choice of layer reaches the store, and with it both maps', async () => {
  const { user, messages } = await show();
  await user.click(screen.getByRole('radio', { name: messages.spread.layers.nearest }));
  expect(shownSpread(builtSite, store.getState().view)).toBe('nearest');
  await user.click(screen.getByRole('radio', { name: words.noLayer }));
  expect(shownSpread(builtSite, store.getState().view)).toBeNull();
});

test('the matrix is the same both ways, with nothing on its diagonal', async () => {
  const { container } = await show();
  const tables = [...container.querySelectorAll('table')];
  const matrix = tables.find(
    (table) => table.querySelectorAll('thead th').length === figures.distances.clusters.length + 1,
  );
  if (!matrix) throw new Error('there is no matrix');
  const values = [...matrix.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );
  for (const [row, line] of values.entries()) {
    expect(line[row]).toBe('–');
    for (const [column, value] of line.entries()) expect(value).toBe(values[column]?.[row]);
  }
});

test('the warning about few points is there, with their number', async () => {
  const { site } = await show();
  expect(screen.getByText(words.index.warning(String(site.clusters.length)))).toBeTruthy();
});
