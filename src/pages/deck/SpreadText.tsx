import type { CSSProperties } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { SpreadLayer } from '../../model/kinds.ts';
import { clusterName } from '../../model/site.ts';
import type { ClusterPair } from '../../spread/figures.ts';
import { useSite } from '../../state/site.ts';
import { useSpread } from '../spread/SpreadContext.ts';
import { SpreadKey } from '../spread/SpreadKey.tsx';
import { WithNames } from '../WithNames.tsx';
import { useDeckWords } from './DeckWords.ts';
import { StepHeading } from './StepHeading.tsx';

/** The figures on the spread that go with a layer of the map. */
export function SpreadText({ layer }: { layer: SpreadLayer }) {
  switch (layer) {
    case 'uncovered':
      return <GroundText />;
    case 'distance':
      return <ReachText />;
    case 'nearest':
      return <ApartText />;
  }
}

function GroundText() {
  const { programme } = useSite();
  const { format } = useMessages();
  const { spread } = useDeckWords();
  const { figures, words } = useSpread();
  const without = figures.counties.filter(({ clusters }) => clusters.length === 0);
  const some = (covers: readonly { readonly clusters: readonly string[] }[]) =>
    words.of(
      format.number(covers.filter(({ clusters }) => clusters.length > 0).length),
      format.number(covers.length),
    );
  return (
    <>
      <StepHeading step={{ kind: 'spread', layer: 'uncovered' }}>
        {spread.counties(some(figures.counties))}
      </StepHeading>
      <p className="deck-lead">{spread.parts(some(figures.parts))}</p>
      {without.length > 0 && (
        <section className="deck-without">
          <h2>{words.ground.without}</h2>
          <ul>
            {without.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      <SpreadKey layer="uncovered" />
      {programme.year !== undefined && (
        <p className="deck-small">{spread.countiesThen(programme.year)}</p>
      )}
    </>
  );
}

function ReachText() {
  const site = useSite();
  const { format } = useMessages();
  const { spread } = useDeckWords();
  const { figures, words } = useSpread();
  const { count, people, toRegion } = figures.places;
  const { farthestInCounty: far, within } = toRegion;
  return (
    <>
      <StepHeading step={{ kind: 'spread', layer: 'distance' }}>{words.reach.heading}</StepHeading>
      <dl className="deck-bars">
        {within.map((reach) => {
          const share = reach.people / people;
          return (
            <div key={reach.metres} style={{ '--share': share.toFixed(4) } as CSSProperties}>
              <dt>
                {reach.metres === 0
                  ? words.reach.inside
                  : words.reach.within(format.distance(reach.metres))}
              </dt>
              <dd>{format.percent(share)}</dd>
            </div>
          );
        })}
      </dl>
      <p>
        <WithNames
          sentence={(name = '') =>
            words.reach.farthest(far.name, format.distance(far.metres), name)
          }
          names={[clusterName(site, far.cluster)]}
        />
      </p>
      <SpreadKey layer="distance" />
      <p className="deck-small">{spread.listed(format.number(count), format.number(people))}</p>
    </>
  );
}

function ApartText() {
  const site = useSite();
  const { format } = useMessages();
  const { spread } = useDeckWords();
  const { figures, words } = useSpread();
  const { centre, longest, shortest } = figures.distances;
  const { count, index } = figures.clarkEvans;
  const told = (say: (pair: string) => string, { from, to }: ClusterPair) => (
    <WithNames
      sentence={(...names) => say(format.list(names))}
      names={[clusterName(site, from), clusterName(site, to)]}
    />
  );
  return (
    <>
      <StepHeading step={{ kind: 'spread', layer: 'nearest' }}>{words.apart.heading}</StepHeading>
      <dl className="deck-figures">
        <div>
          <dt>{told(spread.longest, longest)}</dt>
          <dd>{format.distance(longest.metres)}</dd>
        </div>
        <div>
          <dt>{told(spread.shortest, shortest)}</dt>
          <dd>{format.distance(shortest.metres)}</dd>
        </div>
      </dl>
      <p>{words.apart.centre(format.distance(centre.metres), centre.place.name)}</p>
      <p>{words.index.figure(format.number(index, 2))}</p>
      <p className="deck-small">{spread.few(format.number(count))}</p>
    </>
  );
}
