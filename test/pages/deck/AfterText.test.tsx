import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { withYear } from '../../../src/model/after.ts';
import type { Site } from '../../../src/model/site.ts';
import { AfterText } from '../../../src/pages/deck/AfterText.tsx';
import { DeckWordsProvider } from '../../../src/pages/deck/DeckWords.ts';
import { words } from '../../../src/pages/deck/words/nb.ts';
import { builtSite } from '../../map/builtSite.ts';
import { renderPart } from '../../support/renderPart.tsx';

const show = (site: Site) =>
  renderPart(
    <DeckWordsProvider value={words}>
      <AfterText />
    </DeckWordsProvider>,
    {},
    site,
  );

const rows = () =>
  screen.getAllByRole('listitem').map((row) => [...row.children].map((each) => each.textContent));

test('counts the clusters by their last known status, from the records', async () => {
  const { messages } = await show(builtSite);
  const counts = rows().map(([count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(builtSite.clusters.length);
  const unknown = builtSite.clusters.filter(
    ({ after }) => !after?.statements.some(({ kind }) => kind === 'status'),
  );
  expect(rows().at(-1)).toEqual([
    String(unknown.length),
    words.after.unknown,
    unknown.map(({ name }) => name).join(' · '),
  ]);
  const dates = JSON.stringify([builtSite.clusters, builtSite.after?.sources]).matchAll(
    /"(?:date|copy)":"(\d{4})/g,
  );
  const newest = Math.max(...[...dates].map(([, year]) => Number(year)));
  expect(
    screen.getByText(
      words.after.known(builtSite.clusters.length - unknown.length, builtSite.clusters.length),
    ),
  ).toBeVisible();
  expect(screen.getByText(new RegExp(words.after.rule))).toHaveTextContent(
    messages.after.newest(newest),
  );
});

test('another status makes another count', async () => {
  const [status] = builtSite.after?.statuses ?? [];
  const [source] = builtSite.after?.sources ?? [];
  if (!status || !source) throw new Error('there is no status');
  const statements = [
    { kind: 'status', status: status.id, text: 'Ny.', source: source.id, date: '2031' },
  ] as const;
  const clusters = builtSite.clusters.map((each) => ({
    ...each,
    after: { statements, unknown: 'Alt.' },
  }));
  await show({ ...builtSite, clusters });
  expect(rows()).toEqual([
    [
      String(clusters.length),
      status.label,
      clusters.map(({ name }) => withYear(name, { date: '2031' })).join(' · '),
    ],
  ]);
});
