import { useMessages } from '../../i18n/MessagesContext.tsx';
import { drawnAs, northToSouth, sectorLabel, sectorOf } from '../../model/site.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { ExactnessKey } from '../../ui/ExactnessKey.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { useDeckWords } from './DeckWords.ts';
import { StepHeading } from './StepHeading.tsx';

/** So many names stand beside the map, with room for what is below them. */
const mostNamed = 9;

/** All on the map: their names, and of many what their signs mean. */
export function WholeText() {
  const site = useSite();
  const { list, map } = useMessages();
  const { whole } = useDeckWords();
  const { length } = site.clusters;
  const isNamed = length <= mostNamed;
  const drawn = site.clusters.map(({ region }) => drawnAs(region));
  return (
    <>
      <StepHeading step={{ kind: 'whole' }}>
        {isNamed ? whole(length) : list.count(length, length)}
      </StepHeading>
      {isNamed ? <Names /> : <Sectors />}
      {drawn.some((each) => each !== 'point') && (
        <ul className="deck-legend">
          <ExactnessKey labels={map} drawn={drawn} />
        </ul>
      )}
    </>
  );
}

function Names() {
  const site = useSite();
  const lang = useContentLang();
  return (
    <ol className="deck-list">
      {northToSouth(site).map((cluster) => (
        <li key={cluster.id} data-sector={cluster.sector} lang={lang}>
          <SectorSign shape={sectorOf(site, cluster).shape} />
          <strong>{cluster.name}</strong>
          <span>{sectorLabel(site, cluster)}</span>
        </li>
      ))}
    </ol>
  );
}

/** What the signs of many mean, and how many have each. */
function Sectors() {
  const { clusters, sectors } = useSite();
  const { format } = useMessages();
  const lang = useContentLang();
  return (
    <ul className="deck-list deck-counts">
      {sectors.map(({ id, label, shape }) => (
        <li key={id} data-sector={id}>
          <SectorSign shape={shape} />
          <strong lang={lang}>{label}</strong>
          <span>{format.number(clusters.filter(({ sector }) => sector === id).length)}</span>
        </li>
      ))}
    </ul>
  );
}
