import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { formatPhone } from '../../model/phone.ts';
import { drawnAs, isManager, type SiteCluster, sectorOf } from '../../model/site.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { Cited, type CitedTexts } from '../Cited.tsx';
import { WithNames } from '../WithNames.tsx';
import { SectorAndArea } from './SectorAndArea.tsx';
import { StepPicture } from './StepPicture.tsx';

/** The printed sheet of one cluster. */
export function ClusterSheet({ data, cluster }: { data: MapGeometry; cluster: SiteCluster }) {
  const site = useSite();
  const { after, detail, map } = useMessages();
  const language = useApp(({ view }) => view.language);
  const lang = useContentLang();
  const sector = sectorOf(site, cluster);
  const { contact, facts, participants, region } = cluster;
  const { year } = site.programme;
  return (
    <section className="sheet" data-sector={cluster.sector}>
      <p className="sheet-sector" lang={lang}>
        <SectorSign shape={sector.shape} size={26} />
        <SectorAndArea cluster={cluster} />
      </p>
      <h1 lang={lang}>{cluster.name}</h1>
      {cluster.summary && (
        <p className="lead">
          <Cited cited={cluster.summary} />
        </p>
      )}
      <StepPicture
        data={data}
        step={{ kind: 'cluster', id: cluster.id }}
        name={`sheet-${cluster.id}-`}
        width={680}
        height={400}
        scheme="light"
      />
      <p className="sheet-exactness">{map[drawnAs(region)]}</p>
      <SheetTexts
        heading={detail.facts}
        texts={[...facts, ...(participants ? [participants] : [])]}
      />
      <SheetTexts heading={detail.aims} texts={cluster.aims} />
      {contact && (
        <>
          <h2>{after.contact(year)}</h2>
          <p>
            {year !== undefined && `${detail.published(year)} `}
            <WithNames
              sentence={(...named) =>
                [
                  ...named,
                  isManager(contact) && detail.projectManager.toLowerCase(),
                  contact.phone && formatPhone(contact.phone, language),
                  contact.email,
                ]
                  .filter(Boolean)
                  .join(', ')
              }
              names={contact.name ? [contact.name] : []}
            />
            .
          </p>
        </>
      )}
    </section>
  );
}

function SheetTexts({ heading, texts }: { heading: string; texts: CitedTexts }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {texts.map((cited) => (
          <li key={cited.text}>
            <Cited cited={cited} />
          </li>
        ))}
      </ul>
    </>
  );
}
