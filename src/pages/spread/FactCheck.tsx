import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSite } from '../../state/site.ts';
import { Cited } from '../Cited.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { FigureTable } from './FigureTable.tsx';
import { useSpread } from './SpreadContext.ts';

/** Metres from a marker that count as near in the strict column. */
const strictDistance = 50_000;

/** The source's claim, and figures for and against it side by side: counted generously and strictly. */
export function FactCheck() {
  const { programme } = useSite();
  const { words } = useSpread();
  const rows = useRows();
  const { check } = words;
  const { spreadClaim } = programme;
  return (
    <section>
      <h2>{check.heading}</h2>
      {spreadClaim && (
        <>
          <p>{check.intro}</p>
          <blockquote className="claim">
            <Cited cited={spreadClaim} />
          </blockquote>
        </>
      )}
      <FigureTable
        caption={check.heading}
        head={[check.question, check.generous, check.strict]}
        rows={rows}
      />
      <p className="verdict">{check.conclusion}</p>
      {spreadClaim && <SourceNotes used={new Set([spreadClaim.section])} />}
    </section>
  );
}

type Covers = readonly { readonly clusters: readonly string[]; readonly landShare: number }[];

function useRows(): readonly (readonly string[])[] {
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { check } = words;
  const { clarkEvans, counties, parts, places } = figures;
  const some = (covers: Covers, counts: (cover: Covers[number]) => boolean) =>
    words.of(format.number(covers.filter(counts).length), format.number(covers.length));
  const covered = (name: string, covers: Covers) => [
    name,
    check.withCluster(some(covers, ({ clusters }) => clusters.length > 0)),
    check.mostly(some(covers, ({ landShare }) => landShare > 0.5)),
  ];
  const reached = (name: string, what: 'people' | 'places', all: number) => {
    const inside = places.toRegion.within.find(({ metres }) => metres === 0);
    const near = places.toMarker.within.find(({ metres }) => metres === strictDistance);
    return [
      name,
      check.inRegion(format.percent((inside?.[what] ?? 0) / all)),
      check.byMarker(format.percent((near?.[what] ?? 0) / all), format.distance(strictDistance)),
    ];
  };
  const decimal = (value: number) => format.number(value, 2);
  return [
    covered(check.counties, counties),
    covered(check.parts, parts),
    reached(check.people, 'people', places.people),
    reached(check.places, 'places', places.count),
    [
      check.evenness,
      check.index(decimal(clarkEvans.index)),
      check.chance(decimal(clarkEvans.chance.low), decimal(clarkEvans.chance.high)),
    ],
  ];
}
