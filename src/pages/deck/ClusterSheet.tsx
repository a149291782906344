import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { formatPhone } from '../../model/phone.ts';
import { type SiteCluster, sectorOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { Cited } from '../Cited.tsx';
import { StepPicture } from './StepPicture.tsx';

/** The printed sheet of one cluster. */
export function ClusterSheet({ data, cluster }: { data: MapGeometry; cluster: SiteCluster }) {
  const site = useSite();
  const { after, detail, map } = useMessages();
  const language = useApp(({ view }) => view.language);
  const sector = sectorOf(site, cluster);
  const { contact, region } = cluster;
  return (
    <section className="sheet" data-sector={cluster.sector}>
      <p className="sheet-sector">
        <SectorSign shape={sector.shape} size={26} />
        {sector.label} · <span lang="nb">{cluster.area}</span>
      </p>
      <h1>{cluster.name}</h1>
      <p className="lead">
        <Cited cited={cluster.summary} />
      </p>
      <StepPicture
        data={data}
        step={{ kind: 'cluster', id: cluster.id }}
        name={`sheet-${cluster.id}-`}
        width={680}
        height={400}
        scheme="light"
      />
      <p className="sheet-exactness">
        {region.exactness === 'exact' ? map.exact : map.approximate}
      </p>
      <h2>{detail.facts}</h2>
      <ul>
        {[...cluster.facts, cluster.participants].map((fact) => (
          <li key={fact.text}>
            <Cited cited={fact} />
          </li>
        ))}
      </ul>
      <h2>{detail.aims}</h2>
      <ul>
        {cluster.aims.map((aim) => (
          <li key={aim.text}>
            <Cited cited={aim} />
          </li>
        ))}
      </ul>
      <h2>{after.contact(site.programme.year)}</h2>
      <p>
        {detail.published(site.programme.year)} {contact.name},{' '}
        {detail.projectManager.toLowerCase()}, {formatPhone(contact.phone, language)}.
      </p>
    </section>
  );
}
