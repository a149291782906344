import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../src/app/Panel.tsx';
import { lastName, sourceOf } from '../../../src/model/after.ts';
import { formatPhone } from '../../../src/model/phone.ts';
import { chooseCluster } from '../../../src/state/actions.ts';
import { store } from '../../../src/state/store.ts';
import { builtSite } from '../../map/builtSite.ts';
import { renderPart } from '../../support/renderPart.tsx';

const clusters = builtSite.clusters.map((cluster) => [cluster.name, cluster] as const);

async function open(id: string) {
  const part = await renderPart(<Panel />, { page: { kind: 'cluster', id } });
  await waitFor(() => expect(isWhole(part.container)).toBe(true));
  return part;
}

/** Whether what stands below a title and its lead is that of the same cluster. */
function isWhole(container: Element): boolean {
  return container.querySelector('.detail-rest')?.getAttribute('data-is') === 'here';
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(clusters)('%s', (name, cluster) => {
  test('shows all that is known of it', async () => {
    const { container, messages, site } = await open(cluster.id);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name);
    const { summary, participants, facts, aims, contact, region } = cluster;
    const sector = site.sectors.find(({ id }) => id === cluster.sector)?.label ?? '';
    const texts = [
      sector,
      cluster.area,
      ...[summary, participants, ...facts, ...aims].map(({ text }) => text),
      ...region.phrases.flatMap(({ phrase, reason }) => [phrase, reason]),
      ...region.counties.flatMap((county) => [county.name, ...county.today]),
      contact.name,
    ];
    for (const text of texts) expect(container).toHaveTextContent(text);
    expect(container).toHaveTextContent(messages.map[region.exactness]);
  });

  test('gives every fact the number of a section, which leads to its name below', async () => {
    const { container, messages, site } = await open(cluster.id);
    const { sections } = site.programme.source;
    const facts = [
      cluster.summary,
      cluster.participants,
      ...cluster.facts,
      ...cluster.aims,
      { text: cluster.contact.name, section: cluster.contact.section },
      { text: cluster.area, section: cluster.evidence.area.section },
    ];
    const links = [
      ...container.querySelectorAll<HTMLAnchorElement>('.section-link:not(.other-source)'),
    ];
    for (const { text, section } of facts) {
      const beside = links.filter((link) => link.parentElement?.textContent?.includes(text));
      expect(
        beside.map((link) => link.getAttribute('href')),
        text,
      ).toContain(`#kilde-${section}`);
    }
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      const note = container.querySelector(`[id="${id}"]`);
      const index = sections.findIndex((section) => `kilde-${section.id}` === id);
      expect(note, id).toHaveTextContent(sections[index]?.label ?? '');
      expect(note).toHaveAttribute('value', link.textContent);
      expect(link).toHaveTextContent(String(index + 1));
      expect(link).toHaveAccessibleName(messages.detail.section(sections[index]?.label ?? ''));
    }
  });

  test('tells what other sources say of it since, each statement with a letter that leads to its source', async () => {
    const { container, messages, site } = await open(cluster.id);
    if (!cluster.after) return;
    const { statements, unknown } = cluster.after;
    const since = screen.getByRole('heading', {
      level: 2,
      name: messages.after.heading(site.programme.year),
    }).parentElement;
    expect(since).toHaveTextContent(unknown);
    const items = [...(since?.querySelectorAll('dl li') ?? [])];
    expect(items).toHaveLength(statements.length);
    for (const { text, source, date } of statements) {
      const item = items.find(({ textContent }) => textContent?.startsWith(text));
      const mark = item?.querySelector('a.other-source');
      const note = container.querySelector(`[id="${mark?.getAttribute('href')?.slice(1)}"]`);
      const index = [...(note?.parentElement?.children ?? [])].indexOf(note ?? container);
      expect(mark, text).toHaveTextContent(String.fromCharCode('a'.charCodeAt(0) + index));
      const { publisher, url } = sourceOf(site, source);
      expect(note?.querySelector('a')).toHaveAttribute('href', url);
      expect(mark?.getAttribute('aria-label')).toContain(publisher);
      const when = item?.closest('dd')?.previousElementSibling;
      expect(when).toHaveTextContent(
        date === undefined ? messages.after.undated : messages.format.date(date),
      );
    }
    // The one kind of note is never the other.
    expect(since?.querySelector('[href^="#kilde-"]')).toBeNull();
    expect(container.querySelector('.source-notes [href^="#etter-"]')).toBeNull();
  });

  test('stands under the name of the record, with the last that is known below it', async () => {
    const { container, messages } = await open(cluster.id);
    const last = lastName(cluster);
    const top = container.querySelector('.cluster-detail header');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(cluster.name);
    if (last) expect(top).toHaveTextContent(messages.after.knownAs(last.name));
    expect(top?.querySelectorAll('.other-source')).toHaveLength(last ? 1 : 0);
  });

  test('says of its contact first that it is of then, and gives an address of its own with the day it was seen', async () => {
    const { messages, site } = await open(cluster.id);
    const heading = screen.getByRole('heading', {
      name: messages.after.contact(site.programme.year),
    });
    expect(heading.nextElementSibling).toHaveTextContent(
      messages.detail.published(site.programme.year),
    );
    const { website } = cluster.after ?? {};
    const own = screen.queryByRole('heading', { name: messages.after.website });
    expect(own !== null).toBe(website !== undefined);
    if (website === undefined) return;
    const { copy, date, url } = sourceOf(site, website);
    const link = own?.nextElementSibling?.querySelector('a');
    expect(link).toHaveAttribute('href', `${new URL(url).origin}/`);
    const seen = date ?? copy;
    expect(heading.parentElement).toHaveTextContent(
      seen === undefined
        ? messages.after.seenUndated
        : messages.after.seen(messages.format.date(seen)),
    );
    expect(heading.parentElement).toHaveTextContent(messages.after.leaves);
  });

  test('can be called, and says that the number is an old one', async () => {
    const { container, messages } = await open(cluster.id);
    const { phone } = cluster.contact;
    const link = screen.getByRole('link', { name: formatPhone(phone, 'nb') });
    expect(link).toHaveAttribute('href', `tel:${phone}`);
    expect(container).toHaveTextContent(messages.detail.published(builtSite.programme.year));
  });

  test('names the nearest others with distance and direction, nearest first', async () => {
    const { messages } = await open(cluster.id);
    const section = screen.getByRole('heading', { name: messages.detail.neighbours }).parentElement;
    if (!section) throw new Error('the heading stands alone');
    const nearest = cluster.neighbours.slice(0, 3);
    const shown = within(section).getAllByRole('link');
    expect(shown).toHaveLength(3);
    for (const [index, { id, distance, direction }] of nearest.entries()) {
      const other = builtSite.clusters.find((each) => each.id === id);
      expect(shown[index]).toHaveAttribute('href', `/klynge/${id}/`);
      expect(shown[index]).toHaveTextContent(other?.name ?? 'nobody');
      expect(shown[index]).toHaveTextContent(
        new RegExp(`${Math.round(distance / 1000)}\\skm .*${messages.compass[direction]}`),
      );
    }
  });
});

test('next and previous lead round and round, through all', async () => {
  const ids = builtSite.clusters.map(({ id }) => id);
  const { messages, user } = await open(ids[0] ?? '');
  const walk = async (word: string) => {
    const name = new RegExp(`^${word}: `);
    const walked: unknown[] = [];
    for (const _ of ids) {
      await user.click(screen.getByRole('link', { name }));
      const { page } = store.getState().view;
      walked.push(page.kind === 'cluster' && page.id);
    }
    return walked;
  };
  expect(await walk(messages.detail.next)).toEqual([...ids.slice(1), ids[0]]);
  expect(await walk(messages.detail.previous)).toEqual(ids.toReversed());
});

test('the title gets the focus when another cluster opens, and not when the page does', async () => {
  const [first, second] = builtSite.clusters;
  await open(first?.id ?? '');
  act(() => chooseCluster(second?.id ?? ''));
  const title = screen.getByRole('heading', { level: 1 });
  expect(title).toHaveTextContent(second?.name ?? '');
  expect(title).toHaveFocus();
});

test('title and lead of another cluster are there at once, what stands below them when they are painted', async () => {
  const [first, second] = builtSite.clusters;
  if (!first || !second) throw new Error('there are no two clusters');
  const { container } = await open(first.id);
  act(() => chooseCluster(second.id));
  expect(container.querySelector('.lead')).toHaveTextContent(second.summary.text);
  expect(isWhole(container)).toBe(false);
  // What was there keeps its room, unseen.
  expect(screen.getByText(first.contact.name)).toBeInTheDocument();
  await waitFor(() => expect(isWhole(container)).toBe(true));
  expect(screen.getByText(second.contact.name)).toBeInTheDocument();
  expect(screen.queryByText(first.contact.name)).toBeNull();
});

test('back leads to the list of all', async () => {
  const { messages, user } = await open('ikuben');
  await user.click(screen.getByRole('link', { name: messages.detail.back }));
  expect(store.getState().view.page).toEqual({ kind: 'explore' });
  expect(screen.getByRole('region', { name: messages.list.heading })).toBeVisible();
});

test('a cluster that is not there is the list', async () => {
  const { messages } = await renderPart(<Panel />, {
    page: { kind: 'cluster', id: 'finnes-ikke' },
  });
  expect(screen.getByRole('region', { name: messages.list.heading })).toBeVisible();
});

describe('copying the link', () => {
  test('puts the address of what is shown on the clipboard, and says so', async () => {
    const { messages, user } = await renderPart(<Panel />, {
      page: { kind: 'cluster', id: 'ikuben' },
      camera: { zoom: 7, center: [8, 62] },
    });
    await user.click(await screen.findByRole('button', { name: messages.detail.copyLink }));
    expect(await screen.findByText(messages.detail.copied)).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/klynge/ikuben/?kamera=7/62/8`,
    );
  });

  test('that is refused says what to do instead', async () => {
    const { messages, user } = await open('ikuben');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await user.click(screen.getByRole('button', { name: messages.detail.copyLink }));
    expect(await screen.findByText(messages.detail.copyFailed)).toHaveAttribute('role', 'status');
    expect(screen.queryByText(messages.detail.copied)).toBeNull();
  });

  test('where there is no clipboard says the same', async () => {
    const { messages, user } = await open('ikuben');
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(screen.getByRole('button', { name: messages.detail.copyLink }));
    await waitFor(() => expect(screen.getByText(messages.detail.copyFailed)).toBeVisible());
  });
});
