import { Search as SearchField } from '@digdir/designsystemet-react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { writeQuery } from '../view/actions.ts';
import { useApp } from '../view/store.ts';

/** One field for everything: it narrows the list as one types, and offers the places that match. */
export function Search() {
  const { list } = useMessages();
  const query = useApp(({ view }) => view.query);
  return (
    <search className="search-box">
      <SearchField>
        <SearchField.Input
          aria-label={list.search}
          placeholder={list.searchHint}
          value={query}
          onChange={(event) => writeQuery(event.target.value)}
        />
        <SearchField.Clear aria-label={list.clearSearch} onClick={() => writeQuery('')} />
      </SearchField>
    </search>
  );
}
