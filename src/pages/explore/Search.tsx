import { Search as SearchField } from '@digdir/designsystemet-react';
import { type FocusEvent, type FormEvent, type RefObject, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { chooseCluster, setSheet, writeQuery } from '../../state/actions.ts';
import { filterClusters } from '../../state/filter.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { PlaceList } from './PlaceList.tsx';
import { selectResult } from './selectResult.ts';
import { usePlaceSearch } from './usePlaceSearch.ts';

/** One field for everything: it narrows the list as one types, and offers the places that match. */
export function Search({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const site = useSite();
  const { list } = useMessages();
  const view = useApp((state) => state.view);
  const { query } = view;
  const results = usePlaceSearch(query);
  const shown = filterClusters(site, view);
  const items =
    results.tag === 'found'
      ? results.items.filter(
          (item) => !(item.kind === 'cluster' && shown.some(({ id }) => id === item.id)),
        )
      : [];
  // Enter takes what stands first: a place if one matches, else the cluster that is left.
  const takeFirst = () => {
    const [first] = items;
    const [cluster] = shown;
    if (first) selectResult(site, first);
    else if (query !== '' && cluster) chooseCluster(cluster.id);
  };
  // The one who writes and presses Enter at once means a place as well: it waits for the gazetteer.
  const [entered, setEntered] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (results.tag === 'loading') setEntered(true);
    else takeFirst();
  };
  useEffect(() => {
    if (!entered || results.tag === 'loading') return;
    setEntered(false);
    takeFirst();
  });
  // A keyboard on the screen takes half of it: the field goes to the top, and what is found stands under it.
  const makeRoom = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (!window.matchMedia('(pointer: coarse)').matches) return;
    setSheet('full');
    currentTarget.scrollIntoView({ block: 'start' });
  };
  const clear = () => {
    writeQuery('');
    // The button is gone with the words: the next ones are written in the field.
    field.current?.focus();
  };
  return (
    <search className="search-box">
      <form onSubmit={submit}>
        <SearchField>
          <SearchField.Input
            ref={field}
            aria-label={list.search}
            placeholder={list.searchHint}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={80}
            value={query}
            onFocus={makeRoom}
            onChange={(event) => {
              setEntered(false);
              writeQuery(event.target.value);
            }}
          />
          {/* The design system hides it until its own script, which is left out here, shows it. */}
          <SearchField.Clear hidden={query === ''} aria-label={list.clearSearch} onClick={clear} />
        </SearchField>
      </form>
      <PlaceList results={results} items={items} />
    </search>
  );
}
