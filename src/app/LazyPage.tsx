import { type ComponentType, createContext, type MouseEvent, useCallback, useContext } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import type { Language } from '../model/language.ts';
import type { LazyDefinition } from '../pages/pageDefinition.ts';
import type { PageLoader } from '../pages/pageLoader.ts';
import { definitionOf, type Page } from '../pages/registry.ts';
import { hrefOf, reloadPage } from '../state/history.ts';
import { fetchFiles } from '../state/importAgain.ts';
import { useApp } from '../state/store.ts';
import { useLoaded } from '../ui/useLoaded.ts';

const loaders = import.meta.glob<PageLoader>('../pages/*/loader.ts', {
  eager: true,
  import: 'load',
});

function loadPage({ folder }: LazyDefinition, language: Language): Promise<ComponentType> {
  const load = loaders[`../pages/${folder}/loader.ts`];
  return load ? load(language) : Promise.reject(new Error(`pages/${folder} has no loader.ts`));
}

/** The page that a document opens with: it is drawn at once, and hydrates as it was. */
export type InitialPage = { readonly definition: LazyDefinition; readonly Page: ComponentType };

/** What a document that opens with `page` is drawn with; null where that is no lazy page. Rejects as its loader. */
export async function loadInitialPage(page: Page, language: Language): Promise<InitialPage | null> {
  const { lazy } = definitionOf(page);
  return lazy ? { definition: lazy, Page: await loadPage(lazy, language) } : null;
}

const InitialPageContext = createContext<InitialPage | null>(null);
export const InitialPageProvider = InitialPageContext.Provider;

type Props = {
  definition: LazyDefinition;
  /** Nothing stands beside it. */
  fillsWindow?: boolean;
};

/** A page that comes when it is opened. */
export function LazyPage({ definition, fillsWindow = false }: Props) {
  const language = useApp(({ view }) => view.language);
  const initial = useContext(InitialPageContext);
  const load = useCallback(() => loadPage(definition, language), [definition, language]);
  const loaded = useLoaded(load, initial?.definition === definition ? initial.Page : null);
  if (loaded.tag === 'loaded') return <loaded.value />;
  const note = <LoadingNote definition={definition} failed={loaded.tag === 'failed'} />;
  return fillsWindow ? <main className="deck-waiting">{note}</main> : note;
}

/** As a document of its own: a browser remembers that a module failed. */
function openAgain(event: MouseEvent): void {
  event.preventDefault();
  void fetchFiles().then(reloadPage);
}

/** Stands where the page is to come, and says so when it could not be had. */
function LoadingNote({ definition, failed }: { definition: LazyDefinition; failed: boolean }) {
  const messages = useMessages();
  const view = useApp((state) => state.view);
  const own = definition.messages(messages);
  return (
    <p role="status">
      {failed ? own.failed : own.loading}{' '}
      {failed && (
        <a href={hrefOf(view)} onClick={openAgain}>
          {messages.map.retry}
        </a>
      )}
    </p>
  );
}
