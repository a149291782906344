import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Bounds } from '../../model/geo.ts';
import { northToSouth, type SiteCluster } from '../../model/site.ts';
import { latitudeStep } from '../../spread/figures.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { TableBehind } from './FigureTable.tsx';
import { useSpread } from './SpreadContext.ts';

/** Clusters and population by latitude. */
export function Strip() {
  const { clusters } = useSite();
  const lang = useContentLang();
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { strip } = words;
  const degrees = (value: number) => format.number(value, 1);
  return (
    <section>
      <h2>{strip.heading}</h2>
      <StripPicture />
      <p className="muted">{strip.note}</p>
      <TableBehind
        caption={strip.picture}
        head={[strip.latitude, strip.people, strip.clusters]}
        rows={figures.latitudes.toReversed().map(({ from, people }) => {
          const to = from + latitudeStep;
          const here = clusters.filter(
            ({ region: { marker } }) => marker[1] >= from && marker[1] < to,
          );
          return [
            strip.degrees(degrees(from), degrees(to)),
            format.number(people),
            <span key="names" lang={lang}>
              {here.map(({ name }) => name).join(', ')}
            </span>,
          ];
        })}
      />
    </section>
  );
}

/** In the SVG's user units, about a CSS pixel each. */
const width = 400;
const degree = 36;
const bars = { left: 34, width: 96 };
/** A line for each cluster, side by side: their regions overlap in latitude. Of many they stand closer. */
const lines = { left: 146, gap: 9, width: 63 };
/** From name to name, and as many letters as there is room for. */
const nameHeight = 15;
const nameLetters = 26;

/** The clusters whose names have room, from the north on. */
function namedClusters(
  clusters: readonly SiteCluster[],
  y: (latitude: number) => number,
): ReadonlySet<SiteCluster> {
  let last = Number.NEGATIVE_INFINITY;
  return new Set(
    northToSouth({ clusters }).filter(({ region }) => {
      const at = y(region.marker[1]);
      if (at < last + nameHeight) return false;
      last = at;
      return true;
    }),
  );
}

/**
 * North is up: bars for people, a line for the extent of each cluster's region, its name at its marker where there is
 * room for it.
 */
function StripPicture() {
  const { clusters } = useSite();
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { latitudes } = figures;
  const [south, north] = span(
    latitudes.map(({ from }) => from),
    clusters.map(({ region }) => region.bounds),
  );
  const most = Math.max(1, ...latitudes.map(({ people }) => people));
  const y = (latitude: number) => (north - latitude) * degree + 8;
  const gap = Math.min(lines.gap, lines.width / clusters.length);
  const names = lines.left + clusters.length * gap + 10;
  const named = namedClusters(clusters, y);
  const grid = Array.from(
    { length: Math.ceil(north - south) },
    (_, index) => Math.floor(north) - index,
  ).filter((latitude) => latitude % 2 === 0 && latitude >= south);
  return (
    <svg
      className="figure strip"
      viewBox={`0 0 ${width} ${(north - south) * degree + 16}`}
      role="img"
      aria-label={words.strip.picture}
    >
      {grid.map((latitude) => (
        <g key={latitude}>
          <line className="grid" x1={bars.left} x2={width} y1={y(latitude)} y2={y(latitude)} />
          <text className="degree" x={bars.left - 6} y={y(latitude) + 4}>
            {format.number(latitude)}°
          </text>
        </g>
      ))}
      {latitudes.map(({ from, people }) => (
        <rect
          key={from}
          className="people"
          x={bars.left}
          y={y(from + latitudeStep) + 1}
          width={(people / most) * bars.width}
          height={latitudeStep * degree - 2}
        />
      ))}
      {clusters.map((cluster, index) => (
        <Reach
          key={cluster.id}
          cluster={cluster}
          x={lines.left + index * gap}
          names={named.has(cluster) ? names : null}
          y={y}
        />
      ))}
    </svg>
  );
}

/** The southern and the northern edge of what is shown, rounded to steps of latitude. */
function span(bands: readonly number[], regions: readonly Bounds[]): readonly [number, number] {
  const step = (latitude: number, round: (value: number) => number) =>
    round(latitude / latitudeStep) * latitudeStep;
  const lowest = Math.min(...bands, ...regions.map(([, south]) => south));
  const highest = Math.max(
    ...bands.map((from) => from + latitudeStep),
    ...regions.map(([, , , north]) => north),
  );
  return [step(lowest, Math.floor), step(highest, Math.ceil)];
}

type ReachProps = {
  cluster: SiteCluster;
  x: number;
  /** The x at which names begin; null where there is no room for one. */
  names: number | null;
  y: (latitude: number) => number;
};

function Reach({ cluster, x, names, y }: ReachProps) {
  const { bounds, marker } = cluster.region;
  const lang = useContentLang();
  return (
    <g data-sector={cluster.sector}>
      <line className="region-line" x1={x} x2={x} y1={y(bounds[3])} y2={y(bounds[1])} />
      {names !== null && (
        <line className="leader" x1={x} x2={names - 4} y1={y(marker[1])} y2={y(marker[1])} />
      )}
      <circle cx={x} cy={y(marker[1])} r={5} />
      {names !== null && (
        <text x={names} y={y(marker[1]) + 4.5} lang={lang}>
          {cluster.name.length > nameLetters
            ? `${cluster.name.slice(0, nameLetters - 1)}…`
            : cluster.name}
        </text>
      )}
    </g>
  );
}
