import { useMessages } from '../../i18n/MessagesContext.tsx';
import { northToSouth, sectorOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { useDeckWords } from './DeckWords.ts';
import { shownOf } from './shown.ts';

/** One cluster: what it is, the little more that a screen has room for, and how exact its area is. */
export function ClusterWords({ id }: { id: string }) {
  const site = useSite();
  const { map } = useMessages();
  const words = useDeckWords();
  const clusters = northToSouth(site);
  const number = clusters.findIndex((each) => each.id === id) + 1;
  const cluster = clusters[number - 1];
  if (!cluster) return null;
  const sector = sectorOf(site, cluster);
  const { facts, aims } = shownOf(cluster);
  return (
    <article className="deck-cluster" data-sector={cluster.sector}>
      <p className="deck-eyebrow">
        <SectorSign shape={sector.shape} />
        <span>
          {sector.label} · <span lang="nb">{cluster.area}</span>
        </span>
      </p>
      <h1>{cluster.name}</h1>
      <p className="deck-lead">{cluster.summary.text}</p>
      <ul className="deck-facts">
        {facts.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {aims.map(({ text }) => (
          <li key={text}>
            <strong>{words.aim}:</strong> {text}
          </li>
        ))}
      </ul>
      <p className="deck-legend">
        <span className="legend-swatch" data-exactness={cluster.where.exactness} />
        {cluster.where.exactness === 'exact' ? map.exact : map.approximate}
        <span className="deck-of">{words.clusterOf(number, clusters.length)}</span>
      </p>
    </article>
  );
}
