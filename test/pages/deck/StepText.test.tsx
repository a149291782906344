import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Site } from '../../../src/model/site.ts';
import { DeckWordsProvider } from '../../../src/pages/deck/DeckWords.ts';
import { StepText } from '../../../src/pages/deck/StepText.tsx';
import { words } from '../../../src/pages/deck/words/nb.ts';
import { builtSite } from '../../map/builtSite.ts';
import { renderPart } from '../../support/renderPart.tsx';

const show = (site: Site) =>
  renderPart(
    <DeckWordsProvider value={words}>
      <StepText step={{ kind: 'whole' }} />
    </DeckWordsProvider>,
    {},
    site,
  );

const strong = () =>
  screen
    .getAllByRole('listitem')
    .flatMap((item) => item.querySelector('strong')?.textContent ?? []);

test('names the clusters from north to south where there is room for them', async () => {
  await show(builtSite);
  expect(strong().toSorted()).toEqual(builtSite.clusters.map(({ name }) => name).toSorted());
  expect(screen.getByRole('heading')).toHaveTextContent(words.whole(builtSite.clusters.length));
});

test('of many it says how many there are of each kind', async () => {
  const clusters = Array.from({ length: 6 }, () => builtSite.clusters).flat();
  const { messages } = await show({ ...builtSite, clusters });
  expect(strong()).toEqual(builtSite.sectors.map(({ label }) => label));
  const counts = [...document.querySelectorAll('.deck-list span')].map(({ textContent }) =>
    Number(textContent),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(clusters.length);
  expect(screen.getByRole('heading')).toHaveTextContent(
    messages.list.count(clusters.length, clusters.length),
  );
});
