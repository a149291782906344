// biome-ignore-all lint/a11y/noRedundantRoles: the style of a card takes them from the elements
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { lastName } from '../../model/after.ts';
import { formatPhone } from '../../model/phone.ts';
import {
  clusterName,
  drawnAs,
  type ListedCluster,
  type SiteCluster,
  sectorOf,
} from '../../model/site.ts';
import { useContentLang, useSite, useSourceLang } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { wayTo } from '../../state/wayTo.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { LastKnown } from '../LastKnown.tsx';
import { PageLink } from '../PageLink.tsx';
import { WithNames } from '../WithNames.tsx';
import { type ColumnId, countiesToday } from './tableColumns.ts';

type Props = {
  cluster: ListedCluster;
  columns: readonly ColumnId[];
  heads: Readonly<Record<ColumnId, string>>;
};

/** One cluster; its name links to its page. */
export function TableRow({ cluster, columns, heads }: Props) {
  const site = useSite();
  const { format, list, table } = useMessages();
  const language = useApp(({ view }) => view.language);
  const sector = sectorOf(site, cluster);
  const lang = useContentLang();
  const sourceLang = useSourceLang();
  const { contact, region } = cluster;
  const later = lastName(cluster);
  const name = (
    <>
      <SectorSign shape={sector.shape} size={18} />
      <span lang={lang}>{cluster.name}</span>
    </>
  );
  return (
    <tr role="row" data-sector={cluster.sector}>
      <th role="rowheader" scope="row">
        {region ? (
          <PageLink className="table-name" page={{ kind: 'cluster', id: cluster.id }}>
            {name}
          </PageLink>
        ) : (
          <span className="table-name">{name}</span>
        )}
      </th>
      {columns.includes('sector') && (
        <Cell head={heads.sector}>
          <span lang={lang}>{sector.label}</span>
        </Cell>
      )}
      <Cell head={heads.area}>
        <span lang={sourceLang}>{cluster.area}</span>
      </Cell>
      <Cell head={heads.counties}>
        {format.list((region?.counties ?? []).map((county) => county.name))}
      </Cell>
      <Cell head={heads.today}>{format.list(countiesToday(cluster))}</Cell>
      <Cell head={heads.border}>{region ? table.drawn[drawnAs(region)] : list.unplaced}</Cell>
      {columns.includes('last') && (
        <Cell head={heads.last}>
          {later && <strong className="table-later">{later.name}</strong>}
          <LastKnown cluster={cluster} />
        </Cell>
      )}
      {columns.includes('contact') && (
        <Cell head={heads.contact}>
          <span lang={lang}>{contact?.name}</span>{' '}
          {contact?.phone && (
            <a className="table-phone" href={`tel:${contact.phone}`}>
              {formatPhone(contact.phone, language)}
            </a>
          )}
          {contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </Cell>
      )}
      <Cell head={heads.nearest}>{cluster.region && <Nearest cluster={cluster} />}</Cell>
    </tr>
  );
}

function Cell({ head, children }: { head: string; children: ReactNode }) {
  return (
    <td role="cell">
      {/* Shown where the row is a card, without the table's head. */}
      <span className="table-label" aria-hidden="true">
        {head}
      </span>
      <span>{children}</span>
    </td>
  );
}

function Nearest({ cluster }: { cluster: SiteCluster }) {
  const site = useSite();
  const messages = useMessages();
  const [nearest] = cluster.neighbours;
  if (!nearest) return null;
  return (
    <WithNames
      sentence={(name) => `${name}, ${wayTo(messages, nearest)}`}
      names={[clusterName(site, nearest.id)]}
    />
  );
}
