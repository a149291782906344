import type { SearchItem } from '../../geocoder/search/searchItem.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { useSite } from '../../state/site.ts';
import { selectResult } from './selectResult.ts';
import type { PlaceResults } from './usePlaceSearch.ts';

/** What tells an item from its namesakes: what it is, and where. */
function about({ kinds, format }: Messages, item: SearchItem): string {
  switch (item.kind) {
    case 'cluster':
    case 'sector':
    case 'postal-code':
    case 'county':
    case 'county-today':
      return kinds[item.kind];
    case 'contact':
      return `${kinds.contact}, ${item.clusterName}`;
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

/** The places and other things that match what is written. */
export function PlaceList({
  results,
  items,
}: {
  results: PlaceResults;
  items: readonly SearchItem[];
}) {
  const site = useSite();
  const messages = useMessages();
  const { list, map } = messages;
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
          <li key={`${item.kind} ${item.label} ${'lngLat' in item ? item.lngLat.join() : ''}`}>
            <button type="button" onClick={() => selectResult(site, item)}>
              <span>{item.label}</span>{' '}
              <span className="kind">
                {item.matched !== undefined && `${list.matched(item.matched)} · `}
                {about(messages, item)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
