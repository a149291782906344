import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Work } from '../../../src/ownList/work.ts';
import { LinkSection } from '../../../src/pages/ownList/LinkSection.tsx';
import { listStore } from '../../../src/pages/ownList/listStore.ts';
import { OwnListWordsProvider } from '../../../src/pages/ownList/OwnListWords.ts';
import { words } from '../../../src/pages/ownList/words/nb.ts';
import { random } from '../../bench/random.ts';
import { renderPart } from '../../support/renderPart.tsx';

/** A list whose link is some four characters for every five of its text: letters that do not repeat. */
function listOf(letters: number): Work {
  const below = random(1);
  const text = Array.from({ length: letters }, () => below(36).toString(36)).join('');
  return {
    rows: [[text, 'Hamar']],
    hasHeader: false,
    columns: { name: 0, place: [1] },
    settled: {},
    heading: { title: '', subtitle: '', year: '', source: '', sourceAddress: '', language: '' },
  };
}

test.each([
  [500, true, false],
  [4000, true, true],
  [9500, false, false],
])(
  'the link of a list of %i letters is offered: %s, with a warning: %s',
  async (letters, offered, warned) => {
    listStore.setState({ work: listOf(letters) });
    const { user } = await renderPart(
      <OwnListWordsProvider value={words}>
        <LinkSection />
      </OwnListWordsProvider>,
    );
    await user.click(screen.getByRole('button', { name: words.out.link }));
    if (offered) {
      const { value } = await screen.findByLabelText<HTMLInputElement>(words.out.linkLabel);
      const { length } = value.slice(value.indexOf('#liste=') + '#liste='.length);
      expect(length > 2000).toBe(warned);
      expect(length).toBeLessThanOrEqual(8000);
    } else {
      expect(await screen.findByText(words.out.linkTooLong)).toHaveFocus();
    }
    expect(screen.queryByText(words.out.linkLong, { exact: false }) !== null).toBe(warned);
  },
);
