import { useMessages } from '../../i18n/MessagesContext.tsx';
import { placedCount } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useSpread } from './SpreadContext.ts';

/** Metres from a region that count as near. */
const near = 100_000;

/** The main figures in two sentences, and which places they count. */
export function Lead() {
  const { format, list } = useMessages();
  const placed = placedCount(useSite());
  const { words, figures } = useSpread();
  const { counties, parts, places } = figures;
  const withCluster = (covers: readonly { readonly clusters: readonly string[] }[]) =>
    format.number(covers.filter(({ clusters }) => clusters.length > 0).length);
  const shareWithin = (metres: number) => {
    const step = places.toRegion.within.find((each) => each.metres === metres);
    return format.percent((step?.people ?? 0) / places.people);
  };
  return (
    <>
      <p className="lead">
        {words.lead({
          counties: withCluster(counties),
          allCounties: format.number(counties.length),
          parts: withCluster(parts),
          allParts: format.number(parts.length),
          inside: shareWithin(0),
          near: shareWithin(near),
          nearDistance: format.distance(near),
        })}
      </p>
      <p className="muted">
        {placed && `${list.placed(placed.placed, placed.of)}. `}
        {words.onlyListed(format.number(places.count), format.number(places.people))}
      </p>
    </>
  );
}
