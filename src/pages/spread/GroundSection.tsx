import { useMessages } from '../../i18n/MessagesContext.tsx';
import { clusterOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { WithNames } from '../WithNames.tsx';
import { FigureTable, TableBehind } from './FigureTable.tsx';
import { useSpread } from './SpreadContext.ts';

/** Parts of the country and counties, with and without a cluster. */
export function GroundSection() {
  const site = useSite();
  const { clusters, parts } = site;
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { ground } = words;
  const clusterNames = (ids: readonly string[]) => {
    const names = clusters.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return names.length > 0 ? (
      <WithNames sentence={(...marked) => format.list(marked)} names={names} />
    ) : (
      ground.none
    );
  };
  const isApproximate = (id: string) => clusterOf(site, id)?.region.exactness === 'approximate';
  const without = figures.counties.filter((county) => county.clusters.length === 0);
  const loosely = figures.counties.filter(
    (county) => county.clusters.length > 0 && county.clusters.every(isApproximate),
  );
  const names = (counties: readonly { readonly name: string }[]) =>
    format.list(counties.map(({ name }) => name));
  return (
    <section>
      <h2>{ground.heading}</h2>
      {without.length > 0 && (
        <p>
          <strong>{ground.without}</strong> {names(without)}.
        </p>
      )}
      {loosely.length > 0 && <p>{ground.loosely(names(loosely))}</p>}
      <FigureTable
        caption={ground.part}
        head={[ground.part, ground.counties, ground.clusters, ground.land, ground.people]}
        rows={figures.parts.map((part) => [
          parts.find(({ id }) => id === part.id)?.name ?? part.id,
          words.of(format.number(part.countiesWithCluster), format.number(part.counties)),
          clusterNames(part.clusters),
          format.percent(part.landShare),
          format.number(part.people),
        ])}
      />
      <TableBehind
        caption={ground.county}
        head={[ground.county, ground.clusters, ground.land, ground.people]}
        rows={figures.counties.map((county) => [
          county.name,
          clusterNames(county.clusters),
          format.percent(county.landShare),
          format.number(county.people),
        ])}
      />
    </section>
  );
}
