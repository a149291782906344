import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { deckSteps } from '../../model/deck.ts';
import { isSpread, northToSouth, yearOf } from '../../model/site.ts';
import { loadMapGeometry } from '../../state/loadMapGeometry.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { loadSpreadAreas } from '../../staticmap/useBackdrop.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { OtherSources } from '../OtherSources.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { SourceNotes } from '../SourceNotes.tsx';
import { ProgrammeFacts, ProgrammePeople } from '../sources/Programme.tsx';
import { ProgrammeSince } from '../sources/SinceSources.tsx';
import { Apart } from '../spread/Apart.tsx';
import { Evenness } from '../spread/Evenness.tsx';
import { GroundSection } from '../spread/GroundSection.tsx';
import { Lead } from '../spread/Lead.tsx';
import { ReachSection } from '../spread/ReachSection.tsx';
import { ClusterTimeLine } from '../TimeLine.tsx';
import { ClusterSheet } from './ClusterSheet.tsx';
import { useDeckWords } from './DeckWords.ts';
import { StepPicture } from './StepPicture.tsx';

/**
 * What is printed instead of the stage. Its geometry is fetched when the deck starts, so that the deck can
 * print without a network, and its static map can move; the sheets are rendered when somebody prints.
 */
export function Handout() {
  const { programme } = useSite();
  const { siteName } = useMessages();
  const geometry = useLoaded(loadMapGeometry);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // For the map of a later step, when the network may be gone.
    loadSpreadAreas().catch(() => {});
  }, []);
  useEffect(() => {
    const { title } = programme;
    let stepTitle = document.title;
    // The browser prints the page as it is when this returns, and calls the paper what the page is called.
    const before = () => {
      stepTitle = document.title;
      document.title = `${title} | ${siteName}`;
      flushSync(() => setPrinting(true));
    };
    const after = () => {
      document.title = stepTitle;
      setPrinting(false);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [programme, siteName]);
  if (!printing || geometry.tag !== 'loaded') return null;
  return <HandoutSheets data={geometry.value} />;
}

/** A title sheet, one sheet for each cluster, the figures, and the source. */
function HandoutSheets({ data }: { data: MapGeometry }) {
  const site = useSite();
  const { present, sources, spread } = useMessages();
  const all = new Set(site.programme.source.sections.map(({ id }) => id));
  return (
    <div className="handout">
      <TitleSheet data={data} />
      {northToSouth(site).map((cluster) => (
        <ClusterSheet key={cluster.id} data={data} cluster={cluster} />
      ))}
      {deckSteps(site).some(({ kind }) => kind === 'programme') && (
        <section className="sheet">
          <h1>{present.steps.programme}</h1>
          <ProgrammeFacts />
        </section>
      )}
      {isSpread(site) && (
        <section className="sheet spread">
          <h1>{spread.heading}</h1>
          <Lead />
          <GroundSection />
          <ReachSection />
          <Apart />
          <Evenness />
        </section>
      )}
      <AfterSheet />
      <section className="sheet">
        <h1>{present.steps.source}</h1>
        <SourceNotes used={all} />
        <ProgrammePeople />
        <p className="sheet-credit">
          {sources.data}: © OpenStreetMap contributors (ODbL), Natural Earth, GeoNames (CC BY 4.0),
          MapLibre
        </p>
      </section>
    </div>
  );
}

function TitleSheet({ data }: { data: MapGeometry }) {
  const { programme } = useSite();
  const lang = useContentLang();
  const { namedBy } = useDeckWords();
  return (
    <section className="sheet">
      <h1 lang={lang}>{programme.title}</h1>
      {programme.subtitle && (
        <p className="lead" lang={lang}>
          {programme.subtitle}
        </p>
      )}
      <StepPicture
        data={data}
        step={{ kind: 'whole' }}
        name="sheet-whole-"
        width={680}
        height={720}
        scheme="light"
      />
      {programme.namedBy.length > 0 && (
        <>
          <h2>{namedBy}</h2>
          <ul className="plain">
            {programme.namedBy.map(({ name, role }) => (
              <li key={name}>
                <strong>{name}</strong>, {role}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <SourceLine />
      </p>
    </section>
  );
}

/** What became of each cluster, with the sources. */
function AfterSheet() {
  const site = useSite();
  const { after } = useMessages();
  if (!site.after) return null;
  return (
    <section className="sheet">
      <h1>{after.heading(yearOf(site))}</h1>
      <p className="lead">{after.lead}</p>
      {northToSouth(site).map(
        (cluster) =>
          cluster.after && (
            <section key={cluster.id}>
              <h2>{cluster.name}</h2>
              <ClusterTimeLine cluster={cluster} />
              <OtherSources about={cluster.id} statements={cluster.after.statements} />
            </section>
          ),
      )}
      <h2>{site.programme.name}</h2>
      <ProgrammeSince />
    </section>
  );
}
