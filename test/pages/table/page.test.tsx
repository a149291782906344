import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { MessagesProvider } from '../../../src/i18n/MessagesContext.tsx';
import { lastName, lastStatus } from '../../../src/model/after.ts';
import { sectorOf } from '../../../src/model/site.ts';
import { TablePage } from '../../../src/pages/table/page.tsx';
import { SiteProvider } from '../../../src/state/site.ts';
import { allMessages } from '../../i18n/allMessages.ts';
import { builtSite } from '../../map/builtSite.ts';
import { renderPart } from '../../support/renderPart.tsx';

const show = () => renderPart(<TablePage />, { page: { kind: 'table' } });
const rows = () => screen.getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);

describe('the table', () => {
  test('has no column for contacts where nobody has one', async () => {
    const clusters = builtSite.clusters.map(({ contact: _, ...cluster }) => cluster);
    const { messages } = await renderPart(
      <TablePage />,
      { page: { kind: 'table' } },
      { ...builtSite, clusters },
    );
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).not.toContain(messages.after.contact(builtSite.programme.year));
    for (const row of rows())
      expect(within(row).getAllByRole('cell')).toHaveLength(heads.length - 1);
  });

  test('has all that the map has of every cluster, in the order of the source', async () => {
    const { site, messages } = await show();
    expect(names()).toEqual(site.clusters.map(({ name }) => name));
    for (const [index, cluster] of site.clusters.entries()) {
      const row = rows()[index];
      if (!row) throw new Error(`no row ${index}`);
      expect(row).toHaveTextContent(sectorOf(site, cluster).label);
      expect(row).toHaveTextContent(cluster.area);
      const counties = cluster.region.counties.flatMap(({ name, today }) => [name, ...today]);
      for (const county of counties) expect(row).toHaveTextContent(county);
      expect(row).toHaveTextContent(
        cluster.region.exactness === 'exact'
          ? messages.table.drawn.exact
          : messages.table.drawn.approximate,
      );
      expect(row).toHaveTextContent(cluster.contact.name);
      const link = within(row).getByRole('link', { name: cluster.name });
      expect(link).toHaveAttribute('href', `/klynge/${cluster.id}/`);
      expect(row.querySelector('[href^="tel:"]')).toHaveAttribute(
        'href',
        `tel:${cluster.contact.phone}`,
      );
      const status = lastStatus(site, cluster);
      expect(row).toHaveTextContent(status?.label ?? messages.after.noStatus);
      expect(row).toHaveTextContent(lastName(cluster)?.name ?? cluster.name);
      const near = site.clusters.find(({ id }) => id === cluster.neighbours[0]?.id);
      expect(row).toHaveTextContent(near?.name ?? 'nothing is near');
    }
  });

  test('sorts by any column, and the other way round at the second press', async () => {
    const { user, messages, site } = await show();
    const sorted = site.clusters.map(({ name }) => name).toSorted(messages.format.compare);
    const head = screen.getByRole('columnheader', { name: messages.table.cluster });
    const button = within(head).getByRole('button');
    expect(head).not.toHaveAttribute('aria-sort');
    await user.click(button);
    expect(names()).toEqual(sorted);
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('status')).toHaveTextContent(
      messages.table.ascending(messages.table.cluster),
    );
    await user.click(button);
    expect(names()).toEqual(sorted.toReversed());
    expect(head).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: messages.table.nearest }));
    expect(head).not.toHaveAttribute('aria-sort');
    const distances = names().map(
      (name) => site.clusters.find((each) => each.name === name)?.neighbours[0]?.distance ?? 0,
    );
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    for (const other of screen.getAllByRole('columnheader')) {
      await user.click(within(other).getByRole('button'));
      expect(new Set(names()).size).toBe(site.clusters.length);
    }
  });

  test('puts those whose status no source tells after the others', async () => {
    const { messages, site, user } = await show();
    await user.click(screen.getByRole('button', { name: messages.after.last }));
    const known = names().map((name) => {
      const cluster = site.clusters.find((each) => each.name === name);
      return cluster !== undefined && lastStatus(site, cluster) !== undefined;
    });
    expect(known).toContain(false);
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('offers no sorting where nothing would answer', async () => {
    await show();
    const markup = renderToString(
      <SiteProvider value={builtSite}>
        <MessagesProvider value={allMessages.nb}>
          <TablePage />
        </MessagesProvider>
      </SiteProvider>,
    );
    expect(markup).not.toContain('<button');
    expect(markup).toContain(allMessages.nb.table.nearest);
  });
});
