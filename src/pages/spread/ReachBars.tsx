import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSpread } from './SpreadContext.tsx';

/** Shares, 0 to 1. */
export type Bar = { readonly label: string; readonly places: number; readonly people: number };

/** In the picture's own units, about a CSS pixel each. */
const width = 340;
const row = 62;
const barLeft = 0;
const barWidth = 276;
const thick = 14;

/** Two bars for each reach: people above, places below. The table behind it says the same. */
export function ReachBars({ name, bars }: { name: string; bars: readonly Bar[] }) {
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
