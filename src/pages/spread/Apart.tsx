import { useMessages } from '../../i18n/MessagesContext.tsx';
import { clusterName } from '../../model/site.ts';
import type { ClusterPair } from '../../spread/figures.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { WithNames } from '../WithNames.tsx';
import { FigureTable } from './FigureTable.tsx';
import { useSpread } from './SpreadContext.ts';

/** The distances between the clusters, from marker to marker. */
export function Apart() {
  const site = useSite();
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { apart } = words;
  const { centre, clusters, longest, matrix, nearest, shortest } = figures.distances;
  const lang = useContentLang();
  const nameOf = (id: string) => clusterName(site, id);
  const name = (id: string) => <span lang={lang}>{nameOf(id)}</span>;
  const told = (
    say: (distance: string, one: string, other: string) => string,
    { from, to, metres }: ClusterPair,
  ) => (
    <WithNames
      sentence={(one = '', other = '') => say(format.distance(metres), one, other)}
      names={[nameOf(from), nameOf(to)]}
    />
  );
  return (
    <section>
      <h2>{apart.heading}</h2>
      <p>
        {apart.intro} {told(apart.longest, longest)} {told(apart.shortest, shortest)}{' '}
        {apart.centre(format.distance(centre.metres), centre.place.name)}
      </p>
      <FigureTable
        caption={apart.nearest}
        head={[apart.cluster, apart.nearest, apart.distance]}
        rows={nearest.map(({ from, to, metres }) => [
          name(from),
          name(to),
          format.distance(metres),
        ])}
      />
      <details className="table-behind">
        <summary>{apart.matrix}</summary>
        <FigureTable
          caption={apart.matrix}
          head={[apart.cluster, ...clusters.map(name)]}
          rows={matrix.map((row, index) => [
            name(clusters[index] ?? ''),
            ...row.map((metres) => (metres === 0 ? '–' : format.distance(metres))),
          ])}
        />
      </details>
    </section>
  );
}
