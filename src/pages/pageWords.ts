import type { Messages } from '../i18n/messages.ts';
import { type Step, stepAt } from '../model/deck.ts';
import { type Site, sectorOf } from '../model/site.ts';
import type { View } from '../state/view.ts';

/** What a page is called and about: for tabs, search results and link previews. */
export function pageWords(
  site: Site,
  messages: Messages,
  view: View,
): { readonly title: string; readonly description: string } {
  const { programme } = site;
  const { page } = view;
  switch (page.kind) {
    case 'explore':
      return { title: programme.title, description: programme.subtitle };
    case 'sources':
      return {
        title: messages.sources.heading,
        description: messages.sources.record(programme.year),
      };
    case 'privacy':
    case 'accessibility':
      return { title: messages[page.kind].heading, description: messages[page.kind].lead };
    case 'table':
      return { title: messages.table.heading, description: messages.table.description };
    case 'share':
      return { title: messages.share.heading, description: messages.share.description };
    case 'present': {
      const title = stepTitle(site, messages, stepAt(site, page.step));
      const { description, page: named } = messages.present;
      return { title: named(title), description: `${title}. ${description}` };
    }
    case 'spread':
      return { title: messages.spread.heading, description: messages.spread.description };
    case 'cluster': {
      const cluster = site.clusters.find(({ id }) => id === page.id);
      if (!cluster) throw new Error(`no cluster "${page.id}"`);
      return {
        title: `${cluster.name} – ${sectorOf(site, cluster).label}, ${cluster.area}`,
        description: cluster.summary.text,
      };
    }
  }
}

/** What a step of the deck is called where it is one of many. */
export function stepTitle(site: Site, messages: Messages, step: Step): string {
  const names = messages.present.steps;
  if (step.kind === 'spread') return names[step.layer];
  if (step.kind !== 'cluster') return names[step.kind];
  return site.clusters.find(({ id }) => id === step.id)?.name ?? step.id;
}

/** What stands on the page's tab. */
export function documentTitle(site: Site, messages: Messages, view: View): string {
  return `${pageWords(site, messages, view).title} | ${messages.siteName}`;
}
