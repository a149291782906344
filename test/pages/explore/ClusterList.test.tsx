import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { lastName, lastStatus, laterNames } from '../../../src/model/after.ts';
import { Explore } from '../../../src/pages/explore/page.tsx';
import { writeQuery } from '../../../src/state/actions.ts';
import { store } from '../../../src/state/store.ts';
import type { View } from '../../../src/state/view.ts';
import { builtSite, nameOf } from '../../map/builtSite.ts';
import { renderPart } from '../../support/renderPart.tsx';

/** A filter that matches nothing, by what no place is called either. */
const nothing: Partial<View> = { part: 'sorlandet', sector: 'minerals' };

function shownNames(): readonly (string | null)[] {
  return [...document.querySelectorAll('.cluster-list li a .cluster-item-name')].map(
    ({ textContent }) => textContent,
  );
}

describe('the list', () => {
  test('has every cluster with sector, area and one line, as a link to its page', async () => {
    const { site } = await renderPart(<Explore />);
    expect(shownNames()).toEqual(site.clusters.map(({ name }) => name));
    for (const { id, name, area, sector, summary } of site.clusters) {
      const link = screen.getByRole('link', { name: new RegExp(`^${name}`) });
      expect(link).toHaveAttribute('href', `/klynge/${id}/`);
      const label = site.sectors.find((each) => each.id === sector)?.label;
      expect(link).toHaveTextContent(`${label} · ${area}`);
      expect(link).toHaveTextContent(summary.text);
    }
  });

  test('opens a cluster without a reload, but leaves a new tab to the browser', async () => {
    const { user, site } = await renderPart(<Explore />);
    const [{ id, name } = { id: '', name: '' }] = site.clusters;
    const link = screen.getByRole('link', { name: new RegExp(`^${name}`) });
    let prevented: boolean | null = null;
    document.addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(prevented).toBe(false);
    expect(store.getState().view.page).toEqual({ kind: 'explore' });
    await user.click(link);
    expect(store.getState().view.page).toEqual({ kind: 'cluster', id });
  });

  test('and the map point at the same, by pointer and by key', async () => {
    const { user, site } = await renderPart(<Explore />);
    const [, { id, name } = { id: '', name: '' }] = site.clusters;
    const link = screen.getByRole('link', { name: new RegExp(`^${name}`) });
    await user.hover(link);
    expect(store.getState().hovered).toBe(id);
    expect(link.closest('li')).toHaveAttribute('data-hovered');
    await user.unhover(link);
    expect(store.getState().hovered).toBeNull();
    expect(link.closest('li')).not.toHaveAttribute('data-hovered');
    link.focus();
    expect(store.getState().hovered).toBe(id);
    link.blur();
    expect(store.getState().hovered).toBeNull();
  });
});

describe('a filter', () => {
  test('by sector narrows the list, says how many are left, and offers all again', async () => {
    const { messages, user, site } = await renderPart(<Explore />);
    expect(screen.getByText(messages.list.count(7, 7))).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('button', { name: messages.list.clearFilters })).toBeNull();
    await user.selectOptions(
      screen.getByLabelText(messages.list.sector),
      'Mineraler og gruvedrift',
    );
    expect(shownNames()).toEqual([nameOf('mineralklynge-nord')]);
    expect(screen.getByText(messages.list.count(1, 7))).toHaveAttribute('role', 'status');
    await user.selectOptions(screen.getByLabelText(messages.list.sector), messages.list.allSectors);
    expect(shownNames()).toHaveLength(site.clusters.length);
  });

  test('by part of the country does too, and both must be met', async () => {
    const { messages, user } = await renderPart(<Explore />);
    await user.selectOptions(screen.getByLabelText(messages.list.part), 'Nord-Norge');
    expect(shownNames()).toEqual([nameOf('biotech-north'), nameOf('mineralklynge-nord')]);
    expect(screen.getByText(messages.list.count(2, 7))).toBeVisible();
    await user.selectOptions(screen.getByLabelText(messages.list.sector), 'Marin bioteknologi');
    expect(shownNames()).toEqual([nameOf('biotech-north')]);
  });

  test('offers every sector and every part there is', async () => {
    const { messages, site } = await renderPart(<Explore />);
    const options = (label: string) =>
      within(screen.getByLabelText(label))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(options(messages.list.sector)).toEqual([
      messages.list.allSectors,
      ...site.sectors.map(({ label }) => label),
    ]);
    expect(options(messages.list.part)).toEqual([
      messages.list.allParts,
      ...site.parts.map(({ name }) => name),
    ]);
  });

  test('from the address is the one that is chosen', async () => {
    const { messages } = await renderPart(<Explore />, { sector: 'ict', part: 'sorlandet' });
    expect(screen.getByLabelText(messages.list.sector)).toHaveValue('ict');
    expect(screen.getByLabelText(messages.list.part)).toHaveValue('sorlandet');
    expect(shownNames()).toEqual(['Arena Digin']);
  });

  test('that nothing passes says so, and gives a way out', async () => {
    const { messages, user, site } = await renderPart(<Explore />, nothing);
    expect(shownNames()).toEqual([]);
    expect(screen.getByText(messages.list.count(0, 7))).toHaveAttribute('role', 'status');
    expect(screen.getByText(new RegExp(messages.list.none))).toBeVisible();
    await user.click(screen.getByRole('button', { name: messages.list.clearFilters }));
    expect(shownNames()).toHaveLength(site.clusters.length);
    expect(screen.getByLabelText(messages.list.sector)).toHaveValue('');
    expect(screen.queryByText(new RegExp(messages.list.none))).toBeNull();
  });
});

describe('in another time', () => {
  test('the list has the last known names and statuses, above the names of the record', async () => {
    const { messages, site, user } = await renderPart(<Explore />);
    const { after } = messages;
    for (const cluster of site.clusters) {
      const later = lastName(cluster);
      const link = screen.getByRole('link', { name: new RegExp(`^${cluster.name}`) });
      if (later) expect(link).toHaveTextContent(after.knownAs(later.name));
    }
    expect(screen.getByRole('radio', { name: after.inYear(site.programme.year) })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: after.last }));
    expect(store.getState().view.time).toBe('last');
    expect(shownNames()).toEqual(site.clusters.map((each) => lastName(each)?.name ?? each.name));
    const items = [...document.querySelectorAll('.cluster-list li')];
    for (const [index, cluster] of site.clusters.entries()) {
      const status = lastStatus(site, cluster);
      expect(items[index]).toHaveTextContent(status?.label ?? after.noStatus);
      if (!lastName(cluster)) continue;
      expect(items[index]).toHaveTextContent(after.nameThen(cluster.name, site.programme.year));
    }
  });

  test('a name that matched and does not show is told', async () => {
    const { messages, site } = await renderPart(<Explore />);
    const hidden = site.clusters.flatMap((cluster) =>
      laterNames(cluster)
        .filter((name) => name !== lastName(cluster)?.name)
        .map((name) => ({ cluster, name })),
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { cluster, name } of hidden) {
      act(() => writeQuery(name));
      expect(shownNames()).toEqual([cluster.name]);
      expect(screen.getByRole('link', { name: new RegExp(cluster.name) })).toHaveTextContent(
        messages.list.matched(name),
      );
    }
  });

  test('there is no choice where nothing is known', async () => {
    const { after: _, ...site } = builtSite;
    await renderPart(<Explore />, {}, site);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

test('the way to the sources is at the foot of the list', async () => {
  const { messages, user } = await renderPart(<Explore />);
  const link = screen.getByRole('link', { name: messages.sources.link });
  expect(link).toHaveAttribute('href', '/kilder/');
  await user.click(link);
  expect(store.getState().view.page).toEqual({ kind: 'sources' });
});
