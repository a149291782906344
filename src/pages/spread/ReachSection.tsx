import { useMessages } from '../../i18n/MessagesContext.tsx';
import { clusterName } from '../../model/site.ts';
import type { Reach } from '../../spread/figures.ts';
import { useSite } from '../../state/site.ts';
import { WithNames } from '../WithNames.tsx';
import { TableBehind } from './FigureTable.tsx';
import { useSpread } from './SpreadContext.ts';

/** How many places and people are near a cluster, by its region and by its marker. */
export function ReachSection() {
  const site = useSite();
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { toMarker, toRegion, withoutPeople } = figures.places;
  const { reach } = words;
  const far = toRegion.farthestInCounty;
  const beyond = toRegion.farthest;
  return (
    <section>
      <h2>{reach.heading}</h2>
      <ReachOf name={reach.toRegion} reach={toRegion} inside={reach.inside} />
      <p>
        <WithNames
          sentence={(name = '') => reach.farthest(far.name, format.distance(far.metres), name)}
          names={[clusterName(site, far.cluster)]}
        />
      </p>
      {beyond.name !== far.name && (
        <p>{reach.outsideCounties(beyond.name, format.distance(beyond.metres))}</p>
      )}
      <ReachOf name={reach.toMarker} reach={toMarker} inside={null} />
      <p className="muted">{reach.note(format.number(withoutPeople))}</p>
    </section>
  );
}

type ReachOfProps = {
  name: string;
  reach: Reach;
  /** The label of distance 0; null where that is left out. */
  inside: string | null;
};

function ReachOf({ name, reach, inside }: ReachOfProps) {
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { count, people } = figures.places;
  const bars = reach.within.flatMap((step): Bar[] => {
    if (step.metres === 0 && inside === null) return [];
    const label =
      step.metres === 0 && inside ? inside : words.reach.within(format.distance(step.metres));
    return [{ label, places: step.places / count, people: step.people / people }];
  });
  return (
    <>
      <h3>{name}</h3>
      <ReachBars name={name} bars={bars} />
      <TableBehind
        caption={name}
        head={[words.reach.distance, words.reach.people, words.reach.places]}
        rows={bars.map((bar) => [
          bar.label,
          format.percent(bar.people),
          format.percent(bar.places),
        ])}
      />
    </>
  );
}

/** Shares, 0 to 1. */
type Bar = { readonly label: string; readonly places: number; readonly people: number };

/** In the SVG's user units, about a CSS pixel each. */
const width = 340;
const row = 62;
const barLeft = 0;
const barWidth = 276;
const thick = 14;

/** Two bars for each distance: people above, places below. A table with the same figures follows. */
function ReachBars({ name, bars }: { name: string; bars: readonly Bar[] }) {
  const { format } = useMessages();
  const { reach } = useSpread().words;
  const height = bars.length * row;
  return (
    <>
      <p className="bar-key" aria-hidden="true">
        <span data-bar="people">{reach.people}</span>
        <span data-bar="places">{reach.places}</span>
      </p>
      <svg className="figure bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        {bars.map(({ label, people, places }, index) => (
          <g key={label} transform={`translate(${barLeft} ${index * row})`}>
            <text y={15}>{label}</text>
            {([people, places] as const).map((share, which) => {
              const top = 22 + which * (thick + 3);
              const kind = which === 0 ? 'people' : 'places';
              return (
                <g key={kind} data-bar={kind}>
                  <rect className="track" y={top} width={barWidth} height={thick} />
                  <rect y={top} width={share * barWidth} height={thick} />
                  <text className="share" x={barWidth + 8} y={top + 11.5}>
                    {format.percent(share)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </>
  );
}
