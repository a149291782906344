import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { PolicyPage } from '../../../src/pages/policy/page.tsx';
import { words } from '../../../src/pages/policy/words/nb.ts';
import { allMessages } from '../../i18n/allMessages.ts';
import { renderPart } from '../../support/renderPart.tsx';

const publisher = vi.hoisted(() => ({ name: '', contact: '' }));
vi.mock('../../../src/state/publisher.ts', () => ({ publisher }));

const { privacy, accessibility } = allMessages.nb;

beforeEach(() => Object.assign(publisher, { name: '', contact: '' }));

test('every section of a statement is under its heading', async () => {
  await renderPart(<PolicyPage words={words} />, { page: { kind: 'accessibility' } });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(accessibility.heading);
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual(
    words.accessibility(2000).map(({ heading }) => heading),
  );
});

test('where nobody is known, it is said whom to ask', async () => {
  await renderPart(<PolicyPage words={words} />, { page: { kind: 'privacy' } });
  expect(screen.getByText(words.publisher.unknown)).toBeInTheDocument();
});

test.each([
  ['post@example.no', 'mailto:post@example.no'],
  ['https://example.no/kontakt', 'https://example.no/kontakt'],
])('%s is led to', async (contact, href) => {
  Object.assign(publisher, { name: 'Kystfylket', contact });
  await renderPart(<PolicyPage words={words} />, { page: { kind: 'privacy' } });
  expect(screen.getByRole('link', { name: contact })).toHaveAttribute('href', href);
  expect(screen.getByText(/Kystfylket/)).toBeInTheDocument();
  expect(screen.queryByText(words.publisher.unknown)).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(privacy.heading);
});
