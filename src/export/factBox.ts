import type { Localize } from '../model/localize.ts';
import type { CitedText, NamedSource } from '../model/schema.ts';
import { type Site, sectorAndArea } from '../model/site.ts';
import { escapeHtml } from '../ui/escapeHtml.ts';

export type FactBox = {
  readonly title: string;
  /** Sentences, each with the section it is from. */
  readonly facts: readonly string[];
  readonly source: string;
};

/** The reader's language's way to say it. */
export type FactBoxWords = {
  readonly kroner: (amount: Site['programme']['amounts'][number]['amount']) => string;
  /** Where in the source, after a fact. */
  readonly section: (label: string) => string;
  readonly source: (source: NamedSource) => string;
  /** The language's words for numbers: a text with one of them in it gives a figure. */
  readonly numbers: readonly string[];
};

function hasFigure(text: string, numbers: readonly string[]): boolean {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return words.some((word) => /\d/.test(word) || numbers.includes(word));
}

/** The source's figures, and what each cluster is, each with the section that says it. */
export function factBox(site: Site, words: FactBoxWords): FactBox {
  const { programme } = site;
  const { sections, url } = programme.source;
  const labelOf = (section: string) => sections.find(({ id }) => id === section)?.label ?? section;
  const figures = (texts: readonly (Localize<CitedText> | undefined)[]) =>
    texts.flatMap((cited) => (cited && hasFigure(cited.text, words.numbers) ? cited : []));
  const listed = [...site.clusters, ...(site.unplaced ?? [])];
  const cited = [
    ...figures([programme.summary, ...programme.facts]),
    ...programme.amounts.map(({ label, amount, section }) => ({
      text: `${label}: ${words.kroner(amount)}.`,
      section,
    })),
    ...listed.flatMap((cluster): Localize<CitedText>[] => [
      {
        text: `${[cluster.name, sectorAndArea(site, cluster, ', ') ?? []].flat().join(': ')}.`,
        section: cluster.evidence?.area.section,
      },
      ...figures([cluster.participants, ...cluster.facts, ...cluster.aims]).map((cited) => ({
        ...cited,
        text: `${cluster.name}: ${cited.text}`,
      })),
    ]),
  ];
  return {
    title: programme.title,
    facts: cited.map(({ text, section }) => {
      const said = text.replace(/\.$/, '');
      return section === undefined ? `${said}.` : `${said} (${words.section(labelOf(section))}).`;
    }),
    source: [`${words.source(programme.source)}.`, url ?? []].flat().join(' '),
  };
}

/** As it is pasted where there are no lists. */
export function factBoxText({ title, facts, source }: FactBox): string {
  return [title, '', ...facts.map((fact) => `• ${fact}`), '', source].join('\n');
}

/** As it is pasted where there are. */
export function factBoxHtml({ title, facts, source }: FactBox): string {
  const items = facts.map((fact) => `<li>${escapeHtml(fact)}</li>`);
  return `<h3>${escapeHtml(title)}</h3><ul>${items.join('')}</ul><p>${escapeHtml(source)}</p>`;
}
