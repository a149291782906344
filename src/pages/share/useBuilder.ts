import { useState } from 'react';
import { type EmbedOptions, type EmbedPage, startOptions } from '../../embed/options.ts';
import type { Language } from '../../model/language.ts';
import { openPage } from '../../state/actions.ts';
import type { Camera } from '../../state/camera.ts';
import { useApp } from '../../state/store.ts';

/** Which clusters the embed shows. */
type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'cluster'; readonly id: string }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'some'; readonly ids: readonly string[] };

/** The other options of the form, as in an embed's address. */
type Choices = Pick<
  EmbedOptions,
  'language' | 'theme' | 'panel' | 'title' | 'legend' | 'counties' | 'start'
>;

function embedPage(scope: Scope): EmbedPage {
  switch (scope.kind) {
    case 'all':
      return { kind: 'map', clusters: [], sector: null };
    case 'cluster':
      return { kind: 'cluster', id: scope.id };
    case 'sector':
      return { kind: 'map', clusters: [], sector: scope.id };
    case 'some':
      return { kind: 'map', clusters: scope.ids, sector: null };
  }
}

export type Builder = {
  readonly scope: Scope;
  readonly choices: Choices;
  readonly pickScope: (scope: Scope) => void;
  readonly choose: (choice: Partial<Choices>) => void;
  readonly optionsWith: (camera: Camera | null) => EmbedOptions;
};

/** The form's state. A single cluster is kept in the page's address, so that the map shows it; the rest is kept here. */
export function useBuilder(language: Language): Builder {
  const cluster = useApp(({ view }) => (view.page.kind === 'share' ? view.page.cluster : null));
  const [wider, setWider] = useState<Scope>({ kind: 'all' });
  const [choices, setChoices] = useState<Choices>(() => {
    const { theme, panel, title, legend, counties, start } = startOptions(language, {
      kind: 'map',
      clusters: [],
      sector: null,
    });
    return { language, theme, panel, title, legend, counties, start };
  });
  const scope: Scope = cluster === null ? wider : { kind: 'cluster', id: cluster };
  return {
    scope,
    choices,
    pickScope: (picked) => {
      const id = picked.kind === 'cluster' ? picked.id : null;
      if (id !== cluster) openPage({ kind: 'share', cluster: id });
      if (picked.kind !== 'cluster') setWider(picked);
    },
    choose: (choice) => setChoices((before) => ({ ...before, ...choice })),
    optionsWith: (camera) => ({
      ...startOptions(choices.language, embedPage(scope)),
      ...choices,
      camera,
    }),
  };
}
