import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { Step } from '../../model/deck.ts';
import { northToSouth, sectorOf } from '../../model/site.ts';
import { useSite } from '../../state/site.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { ClusterWords } from './ClusterWords.tsx';
import { useDeckWords } from './DeckWords.ts';
import { ProgrammeWords } from './ProgrammeWords.tsx';
import { SourceWords } from './SourceWords.tsx';
import { SpreadWords } from './SpreadWords.tsx';

/** What an audience reads beside the map: few words and large. */
export function StepWords({ step }: { step: Step }) {
  switch (step.kind) {
    case 'title':
      return <TitleWords />;
    case 'whole':
      return <WholeWords />;
    case 'cluster':
      return <ClusterWords id={step.id} />;
    case 'spread':
      return <SpreadWords layer={step.layer} />;
    case 'programme':
      return <ProgrammeWords />;
    case 'source':
      return <SourceWords />;
  }
}

function TitleWords() {
  const { programme } = useSite();
  const { namedBy } = useDeckWords();
  return (
    <>
      <h1 className="deck-title">{programme.title}</h1>
      <p className="deck-lead">{programme.subtitle}</p>
      <section className="deck-named">
        <h2>{namedBy}</h2>
        <ul>
          {programme.namedBy.map(({ name, role }) => (
            <li key={name}>
              <strong>{name}</strong>
              <span>{role}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function WholeWords() {
  const site = useSite();
  const { map } = useMessages();
  const { whole } = useDeckWords();
  return (
    <>
      <h1>{whole(site.clusters.length)}</h1>
      <ol className="deck-list">
        {northToSouth(site).map((cluster) => (
          <li key={cluster.id} data-sector={cluster.sector}>
            <SectorSign shape={sectorOf(site, cluster).shape} />
            <strong>{cluster.name}</strong>
            <span>{sectorOf(site, cluster).label}</span>
          </li>
        ))}
      </ol>
      <ul className="deck-legend">
        {(['exact', 'approximate'] as const).map((exactness) => (
          <li key={exactness}>
            <span className="legend-swatch" data-exactness={exactness} />
            {map[exactness]}
          </li>
        ))}
      </ul>
    </>
  );
}
