import { useEffect, useState } from 'react';
import type { Search } from '../../geocoder/search/search.ts';
import type { SearchItem } from '../../geocoder/search/searchItem.ts';
import { reloadPage } from '../../state/history.ts';
import { importAgain } from '../../state/importAgain.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';

export type PlaceResults =
  | { readonly tag: 'idle' | 'loading' }
  | { readonly tag: 'failed'; readonly retry: () => void }
  | { readonly tag: 'found'; readonly items: readonly SearchItem[] };

/** More than this is a list to read and not an answer. */
const mostItems = 6;
/** One letter is in too many names. */
const shortestQuery = 2;

/** What the gazetteer has for `query`. Loads it at the first letter, and tries again after a failure. */
export function usePlaceSearch(query: string): PlaceResults {
  const site = useSite();
  const language = useApp(({ view }) => view.language);
  const [search, setSearch] = useState<{ readonly run: Search } | 'failed' | null>(null);
  /** Whether the reader has asked for another try, which may load the page anew; letters only try by the way. */
  const [asked, setAsked] = useState(0);
  const { length } = query.trim();
  const wanted = length > 0;
  const missing = search === null || search === 'failed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new letter tries again after a failure
  useEffect(() => {
    if (!wanted || !missing) return;
    let cancelled = false;
    importAgain(() => import('./placeSearch.ts'), { isRetry: asked > 0, reload: reloadPage })
      .then(({ placeSearch }) => placeSearch(site, language))
      .then(
        (run) => !cancelled && setSearch({ run }),
        () => {
          if (cancelled) return;
          setSearch('failed');
          setAsked(0);
        },
      );
    return () => {
      cancelled = true;
    };
  }, [wanted, missing, query, site, language, asked]);
  if (length < shortestQuery) return { tag: 'idle' };
  if (search === 'failed') return { tag: 'failed', retry: () => setAsked(1) };
  if (search === null) return { tag: 'loading' };
  return { tag: 'found', items: search.run(query, mostItems) };
}
