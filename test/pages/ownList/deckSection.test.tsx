import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadLanguage } from '../../../src/i18n/loadLanguage.ts';
import { distinctPhrases } from '../../../src/ownList/phrases.ts';
import { workOfSite } from '../../../src/ownList/siteWork.ts';
import { DeckSection } from '../../../src/pages/ownList/DeckSection.tsx';
import { listStore } from '../../../src/pages/ownList/listStore.ts';
import { words as ownMap } from '../../../src/pages/ownList/map/words/nb.ts';
import { OwnListWordsProvider } from '../../../src/pages/ownList/OwnListWords.ts';
import { words } from '../../../src/pages/ownList/words/nb.ts';
import { renderPart } from '../../support/renderPart.tsx';

test('steps are called as in the deck of a list, which may be of anything', async () => {
  const { site } = await loadLanguage('nb');
  const { columns } = words;
  const work = workOfSite(site, 'nb', { ...columns.roles, name: 'Navn', place: 'Sted' });
  const placements = new Map(
    distinctPhrases(work).map(({ key }, index) => [
      key,
      { tag: 'position' as const, lngLat: [10, 60 + index] as const },
    ]),
  );
  listStore.setState({ work, placements });
  await renderPart(
    <OwnListWordsProvider value={words}>
      <DeckSection />
    </OwnListWordsProvider>,
  );
  const details = screen.getByText(words.deck.choose).closest('details');
  if (!details) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await waitFor(() => screen.getByText(ownMap.entries.present.steps.nearest));
  expect(document.body.textContent).not.toMatch(/mellom klyngene/);
});
