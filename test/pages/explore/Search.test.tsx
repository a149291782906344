import { screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import sectorWords from '../../../data/sector-words.json' with { type: 'json' };
import { ClusterList } from '../../../src/pages/explore/ClusterList.tsx';
import { placeSearch } from '../../../src/pages/explore/placeSearch.ts';
import { Search } from '../../../src/pages/explore/Search.tsx';
import { store } from '../../../src/state/store.ts';
import type { View } from '../../../src/state/view.ts';
import { builtSite, nameOf } from '../../map/builtSite.ts';
import { renderPart } from '../../support/renderPart.tsx';

afterEach(() => {
  vi.doUnmock('../../../src/pages/explore/placeSearch.ts');
});

async function open(view: Partial<View> = {}) {
  const rendered = await renderPart(
    <>
      <Search field={createRef()} />
      <ClusterList />
    </>,
    view,
  );
  const { messages, user } = rendered;
  const field = screen.getByRole('searchbox', { name: messages.list.search });
  /** The found places, once the gazetteer has answered. */
  const found = async () =>
    within(await screen.findByRole('region', { name: messages.list.places })).getAllByRole(
      'button',
    );
  return { ...rendered, field, found, write: (text: string) => user.type(field, text) };
}

const view = () => store.getState().view;

test('Enter before the gazetteer is here waits for it, and means the place', async () => {
  const { write } = await open();
  await write('oslo{Enter}');
  await waitFor(() => expect(view().near?.label).toBe('Oslo'));
  expect(view().page).toEqual({ kind: 'explore' });
});

describe('what is written', () => {
  test('narrows the list letter by letter', async () => {
    const { messages, write } = await open();
    await write('bioprospektering');
    expect(view().query).toBe('bioprospektering');
    expect(screen.getByText(messages.list.count(1, 7))).toHaveAttribute('role', 'status');
    expect(
      screen.getByRole('link', { name: new RegExp(`^${nameOf('biotech-north')}`) }),
    ).toBeVisible();
  });

  test('one letter asks for no places, two do', async () => {
    const { messages, found, write } = await open();
    await write('b');
    expect(screen.queryByText(messages.list.searching)).toBeNull();
    await write('e');
    expect((await found()).length).toBeGreaterThan(0);
  });

  test('that came with the address stands in the field', async () => {
    const { field } = await open({ query: 'agder' });
    expect(field).toHaveValue('agder');
  });

  test('is emptied by the cross', async () => {
    const { field, messages, user, write } = await open();
    await write('agder');
    await user.click(screen.getByRole('button', { name: messages.list.clearSearch }));
    expect(field).toHaveValue('');
    expect(screen.getByText(messages.list.count(7, 7))).toBeVisible();
  });
});

describe('a found', () => {
  test('place shows what is near it, and empties the field', async () => {
    const { field, found, user, write } = await open();
    await write('Bergen');
    const [first] = await found();
    if (!first) throw new Error('Bergen is not found');
    expect(first).toHaveTextContent(/^Bergen .*Hordaland/);
    await user.click(first);
    expect(view().near?.label).toBe('Bergen');
    expect(view().near?.lngLat[0]).toBeCloseTo(5.32, 1);
    expect(view().near?.lngLat[1]).toBeCloseTo(60.39, 1);
    expect(field).toHaveValue('');
  });

  test('postal code does too', async () => {
    const { found, user, write } = await open();
    await write('7030');
    const [first] = await found();
    if (!first) throw new Error('7030 is not found');
    await user.click(first);
    expect(view().near?.lngLat[0]).toBeCloseTo(10.4, 0);
    expect(view().near?.lngLat[1]).toBeCloseTo(63.4, 0);
  });

  test('part of the country narrows the list to it', async () => {
    const { found, user, write } = await open();
    await write('Sørlandet');
    const part = (await found()).find(({ textContent }) => textContent?.startsWith('Sørlandet'));
    if (!part) throw new Error('Sørlandet is not found');
    await user.click(part);
    expect(view()).toMatchObject({ part: 'sorlandet', query: '', near: null });
  });

  test('sector narrows the list to it', async () => {
    const { found, user, write } = await open();
    await write('Medieteknologi');
    const sector = (await found()).find(({ textContent }) =>
      textContent?.startsWith('Medieteknologi'),
    );
    if (!sector) throw new Error('the sector is not found');
    await user.click(sector);
    expect(view()).toMatchObject({ sector: 'media-technology', query: '' });
  });

  test('contact opens the cluster', async () => {
    const { found, user, write } = await open();
    await write('Hilde Aspås');
    const [first] = await found();
    if (!first) throw new Error('the contact is not found');
    expect(first).toHaveTextContent('iKuben');
    await user.click(first);
    expect(view().page).toEqual({ kind: 'cluster', id: 'ikuben' });
  });

  test('cluster is not offered twice: it stands in the list', async () => {
    const { messages, write } = await open();
    await write('iKuben');
    await waitFor(() => expect(screen.queryByText(messages.list.searching)).toBeNull());
    expect(screen.getByRole('link', { name: /^iKuben/ })).toBeVisible();
    for (const button of screen.queryAllByRole('button')) {
      expect(button).not.toHaveTextContent(messages.kinds.cluster);
    }
  });
});

describe('Enter', () => {
  test('takes the place that stands first', async () => {
    const { found, write } = await open();
    await write('Stavanger');
    await found();
    await write('{Enter}');
    expect(view().near?.label).toBe('Stavanger');
  });

  test('takes the cluster that is left where no place matches', async () => {
    const { messages, write } = await open();
    await write('bioprospektering');
    await waitFor(() => expect(screen.queryByText(messages.list.searching)).toBeNull());
    await write('{Enter}');
    expect(view().page).toEqual({ kind: 'cluster', id: 'biotech-north' });
  });

  test('does nothing in an empty field, nor where nothing matches', async () => {
    const { messages, write } = await open();
    await write('{Enter}');
    expect(view().page).toEqual({ kind: 'explore' });
    await write('qxqxqx');
    await waitFor(() => expect(screen.queryByText(messages.list.searching)).toBeNull());
    await write('{Enter}');
    expect(view()).toMatchObject({ page: { kind: 'explore' }, near: null, query: 'qxqxqx' });
    expect(screen.getByText(messages.list.count(0, 7))).toBeVisible();
  });
});

test('a gazetteer that can’t be loaded says so, the list still answers, and the next letter tries again', async () => {
  vi.doMock('../../../src/pages/explore/placeSearch.ts', () => {
    throw new Error('no network');
  });
  const { found, messages, write } = await open();
  await write('agde');
  expect(await screen.findByText(messages.list.searchFailed)).toBeVisible();
  expect(screen.getByRole('link', { name: /^Arena Digin/ })).toBeVisible();
  vi.doUnmock('../../../src/pages/explore/placeSearch.ts');
  await write('r');
  expect((await found()).length).toBeGreaterThan(0);
  expect(screen.queryByText(messages.list.searchFailed)).toBeNull();
});

test('no two found things can be taken for the same', async () => {
  const run = await placeSearch(builtSite, 'nb');
  const letters = [...'abcdefghijklmnopqrstuvwxyzæøå'];
  const queries = letters.flatMap((first) => letters.map((second) => first + second));
  for (const query of [...queries, 'agder', 'oslo', 'trøndelag', 'troms', '0150', '7030']) {
    const keys = run(query, 6).map(
      (item) => `${item.kind} ${item.label} ${'lngLat' in item ? item.lngLat.join() : ''}`,
    );
    expect(new Set(keys).size, query).toBe(keys.length);
  }
});

test('every everyday word of a sector finds it among the six that are shown', async () => {
  const run = await placeSearch(builtSite, 'nb');
  const missing = Object.entries(sectorWords.words).flatMap(([sector, words]) =>
    words.filter(
      (word) => !run(word, 6).some((item) => item.kind === 'sector' && item.id === sector),
    ),
  );
  expect(missing).toEqual([]);
  for (const [word, label] of [
    ['laks', 'Marin bioteknologi'],
    ['ladestasjon', 'Elektrisk mobilitet'],
    ['geologi', 'Mineraler og gruvedrift'],
    ['bonde', 'Blågrønn bioteknologi'],
  ] as const) {
    expect(run(word, 1)[0], word).toMatchObject({ kind: 'sector', label });
  }
});
