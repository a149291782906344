import { type SiteCluster, sectorLabel } from '../../model/site.ts';
import { useSite, useSourceLang } from '../../state/site.ts';

/** What a cluster is and where: the area is in the language of the source. */
export function SectorAndArea({ cluster }: { cluster: SiteCluster }) {
  const sourceLang = useSourceLang();
  const label = sectorLabel(useSite(), cluster);
  return (
    <>
      {label}
      {label && cluster.area && ' · '}
      {cluster.area && <span lang={sourceLang}>{cluster.area}</span>}
    </>
  );
}
