import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Reach } from '../../spread/figures.ts';
import { useSite } from '../../state/site.ts';
import { TableBehind } from './FigureTable.tsx';
import { type Bar, ReachBars } from './ReachBars.tsx';
import { useSpread } from './SpreadContext.tsx';

/** How many places and people have a cluster within reach, by the two ways to measure it. */
export function ReachSection() {
  const { clusters } = useSite();
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { toMarker, toRegion, withoutPeople } = figures.places;
  const { reach } = words;
  const far = toRegion.farthestInCounty;
  const nameOf = (id: string) => clusters.find((cluster) => cluster.id === id)?.name ?? id;
  const beyond = toRegion.farthest;
  return (
    <section>
      <h2>{reach.heading}</h2>
      <ReachOf name={reach.toRegion} reach={toRegion} inside={reach.inside} />
      <p>{reach.farthest(far.name, format.distance(far.metres), nameOf(far.cluster))}</p>
      {beyond.name !== far.name && (
        <p>{reach.outsideCounties(beyond.name, format.distance(beyond.metres))}</p>
      )}
      <ReachOf name={reach.toMarker} reach={toMarker} inside={null} />
      <p className="muted">{reach.note(format.number(withoutPeople))}</p>
    </section>
  );
}

/** `inside` is what a distance of 0 is called; null where no place has it. */
function ReachOf({ name, reach, inside }: { name: string; reach: Reach; inside: string | null }) {
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
