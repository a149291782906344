import type { SearchItem } from '../../geocoder/search/searchItem.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useContentLang, useSite } from '../../state/site.ts';
import { WithNames } from '../WithNames.tsx';
import { selectResult } from './selectResult.ts';
import type { PlaceResults } from './usePlaceSearch.ts';

/** What tells an item from its namesakes: what it is, and where. */
function About({ item }: { item: SearchItem }) {
  const { kinds, format } = useMessages();
  switch (item.kind) {
    case 'cluster':
    case 'sector':
    case 'postal-code':
    case 'county':
    case 'county-today':
      return kinds[item.kind];
    case 'contact':
      return (
        <WithNames
          sentence={(name = '') => `${kinds.contact}, ${name}`}
          names={[item.clusterName]}
        />
      );
    case 'place':
    case 'municipality':
      return `${kinds[item.kind]}, ${item.county.name}`;
    case 'district':
    case 'part':
    case 'former-municipality':
    case 'council':
    case 'landscape':
      return `${kinds[item.kind]}, ${format.list(item.counties.map(({ name }) => name))}`;
  }
}

/** A list may have the same name and the same contact more than once. */
function keyOf(item: SearchItem): string {
  if ('id' in item) return `${item.kind} ${item.id}`;
  if ('cluster' in item) return `${item.kind} ${item.cluster}`;
  return `${item.kind} ${item.label} ${item.lngLat.join()}`;
}

/** What is the list's own, and not the country's. */
function isOfList({ kind }: SearchItem): boolean {
  return kind === 'cluster' || kind === 'sector' || kind === 'contact';
}

/** The places and other things that match what is written. */
export function PlaceList({
  results,
  items,
}: {
  results: PlaceResults;
  items: readonly SearchItem[];
}) {
  const site = useSite();
  const lang = useContentLang();
  const { list, map } = useMessages();
  if (results.tag === 'idle') return null;
  if (results.tag === 'loading') return <p className="muted">{list.searching}</p>;
  if (results.tag === 'failed') {
    return (
      <p className="muted">
        {list.searchFailed}{' '}
        <button type="button" className="retry" onClick={results.retry}>
          {map.retry}
        </button>
      </p>
    );
  }
  if (items.length === 0) return null;
  return (
    <section className="places" aria-label={list.places}>
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <button type="button" onClick={() => selectResult(site, item)}>
              <span lang={isOfList(item) ? lang : undefined}>{item.label}</span>{' '}
              <span className="kind">
                {item.matched !== undefined && `${list.matched(item.matched)} · `}
                <About item={item} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
