import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useSpread } from './SpreadContext.ts';

const squareKilometre = 1e6;

/** The index of Clark and Evans beside that of random points, with a warning that there are few points. */
export function Evenness() {
  const { format } = useMessages();
  const { words, figures } = useSpread();
  const { index: told } = words;
  const { area, chance, count, expected, index, observed, z } = figures.clarkEvans;
  const decimal = (value: number) => format.number(value, 2);
  return (
    <section>
      <h2>{told.heading}</h2>
      <p>
        <strong>{told.figure(decimal(index))}</strong> {told.meaning}
      </p>
      <p className="warning">{told.warning(format.number(count))}</p>
      <p>
        {told.chance({
          draws: format.number(chance.draws),
          count: format.number(count),
          low: decimal(chance.low),
          high: decimal(chance.high),
          asHigh: format.number(chance.asHigh),
        })}
      </p>
      <dl className="figures">
        {[
          [told.observed, format.distance(observed)],
          [told.expected, format.distance(expected)],
          [told.deviation, decimal(z)],
          [
            told.area(format.number(figures.counties.length)),
            told.squareKilometres(format.number(area / squareKilometre)),
          ],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
