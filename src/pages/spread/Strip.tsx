import { useMessages } from '../../i18n/MessagesContext.tsx';
import { latitudeStep } from '../../spread/figures.ts';
import { useSite } from '../../state/site.ts';
import { TableBehind } from './FigureTable.tsx';
import { useSpread } from './SpreadContext.tsx';
import { StripPicture } from './StripPicture.tsx';

/** Clusters by latitude, with people's homes beside them. */
export function Strip() {
  const { clusters } = useSite();
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
            ({ where: { marker } }) => marker[1] >= from && marker[1] < to,
          );
          return [
            strip.degrees(degrees(from), degrees(to)),
            format.number(people),
            here.map(({ name }) => name).join(', '),
          ];
        })}
      />
    </section>
  );
}
