import { useMessages } from '../../i18n/MessagesContext.tsx';
import { drawnAs, northToSouth, type SiteCluster, sectorOf } from '../../model/site.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { useDeckWords } from './DeckWords.ts';
import { SectorAndArea } from './SectorAndArea.tsx';
import { StepHeading } from './StepHeading.tsx';

type Told = Pick<SiteCluster, 'facts' | 'aims'>;

/** As many as can be read from the back of a room. */
const shown = { facts: 2, aims: 1 } as const;

/** The facts and aims of a cluster that its step leaves to the speaker. */
export function notShown({ facts, aims }: Told): Told {
  return { facts: facts.slice(shown.facts), aims: aims.slice(shown.aims) };
}

export function ClusterText({ id }: { id: string }) {
  const site = useSite();
  const { map } = useMessages();
  const words = useDeckWords();
  const lang = useContentLang();
  const clusters = northToSouth(site);
  const number = clusters.findIndex((each) => each.id === id) + 1;
  const cluster = clusters[number - 1];
  if (!cluster) return null;
  const sector = sectorOf(site, cluster);
  const drawn = drawnAs(cluster.region);
  return (
    <article className="deck-cluster" data-sector={cluster.sector}>
      <p className="deck-eyebrow">
        <SectorSign shape={sector.shape} />
        <span lang={lang}>
          <SectorAndArea cluster={cluster} />
        </span>
      </p>
      <StepHeading step={{ kind: 'cluster', id: cluster.id }}>{cluster.name}</StepHeading>
      {cluster.summary && (
        <p className="deck-lead" lang={lang}>
          {cluster.summary.text}
        </p>
      )}
      {cluster.facts.length + cluster.aims.length > 0 && (
        <ul className="deck-facts">
          {cluster.facts.slice(0, shown.facts).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
          {cluster.aims.slice(0, shown.aims).map(({ text }) => (
            <li key={text}>
              <strong>{words.aim}:</strong> {text}
            </li>
          ))}
        </ul>
      )}
      <p className="deck-legend">
        {drawn !== 'point' && <span className="legend-swatch" data-exactness={drawn} />}
        {map[drawn]}
        <span className="deck-of">{words.clusterOf(number, clusters.length)}</span>
      </p>
    </article>
  );
}
