import { useMessages } from '../../i18n/MessagesContext.tsx';
import { latitudeStep } from '../../spread/figures.ts';
import { type SiteCluster, useSite } from '../../view/site.ts';
import { useSpread } from './SpreadContext.tsx';

/** In the picture's own units, about a CSS pixel each. */
const width = 340;
const degree = 36;
const bars = { left: 34, width: 110 };
/** One line a cluster, beside each other, so that regions that overlap stay apart. */
const lines = { left: 158, gap: 9 };

/** North is up. Bars for people, a line for each cluster's region, its name where its marker is. */
export function StripPicture() {
  const { clusters } = useSite();
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { latitudes } = figures;
  const south = Math.floor(
    Math.min(latitudes[0]?.from ?? 0, ...clusters.map(({ where }) => where.bounds[1])),
  );
  const north = Math.ceil(
    Math.max(
      (latitudes.at(-1)?.from ?? 0) + latitudeStep,
      ...clusters.map(({ where }) => where.bounds[3]),
    ),
  );
  const most = Math.max(1, ...latitudes.map(({ people }) => people));
  const y = (latitude: number) => (north - latitude) * degree + 8;
  const names = lines.left + clusters.length * lines.gap + 10;
  const grid = Array.from(
    { length: Math.floor((north - south) / 2) + 1 },
    (_, index) => north - 2 * index,
  );
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
          x={lines.left + index * lines.gap}
          names={names}
          y={y}
        />
      ))}
    </svg>
  );
}

type ReachProps = {
  cluster: SiteCluster;
  x: number;
  /** Where names begin. */
  names: number;
  y: (latitude: number) => number;
};

function Reach({ cluster, x, names, y }: ReachProps) {
  const { bounds, marker } = cluster.where;
  return (
    <g data-sector={cluster.sector}>
      <line className="region-line" x1={x} x2={x} y1={y(bounds[3])} y2={y(bounds[1])} />
      <line className="leader" x1={x} x2={names - 4} y1={y(marker[1])} y2={y(marker[1])} />
      <circle cx={x} cy={y(marker[1])} r={5} />
      <text x={names} y={y(marker[1]) + 4.5}>
        {cluster.name}
      </text>
    </g>
  );
}
