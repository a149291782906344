import './ownList.css';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { LngLat } from '../../model/geo.ts';
import { placedPoints } from '../../ownList/placedRows.ts';
import { showListPoints } from '../../state/actions.ts';
import { useAfterPaint } from '../../state/useAfterPaint.ts';
import { useScripted } from '../../ui/useScripted.ts';
import { PageHeader } from '../PageHeader.tsx';
import { AsRead } from './AsRead.tsx';
import { CategoriesSection } from './CategoriesSection.tsx';
import { ColumnsSection } from './ColumnsSection.tsx';
import { DeckSection } from './DeckSection.tsx';
import { HeadingSection } from './HeadingSection.tsx';
import { InputSection } from './InputSection.tsx';
import { KeptNote } from './KeptNote.tsx';
import { keepFiles } from './keepFiles.ts';
import { watchKept } from './keptWork.ts';
import { beginList } from './listActions.ts';
import { useList } from './listStore.ts';
import { OutSection } from './OutSection.tsx';
import { OwnListWordsProvider } from './OwnListWords.ts';
import { PlacesSection } from './PlacesSection.tsx';
import type { OwnListMessages } from './words/nb.ts';

const none: readonly LngLat[] = [];

/** The maps show what is placed so far. A part of its own: not all of the page is drawn anew with it. */
function ShownPlaces() {
  const work = useList((state) => state.work);
  const placements = useList((state) => state.placements);
  const placed = useMemo(() => (work ? placedPoints(work, placements) : none), [work, placements]);
  // After the words: both in one task would hold up the page.
  const shown = useAfterPaint(placed, none);
  useEffect(() => showListPoints({ placed: shown }), [shown]);
  useEffect(() => () => showListPoints({ placed: [] }), []);
  return null;
}

/** Where readers make the same map of a list of their own. Without script it says what that takes. */
export function OwnListPage({ words }: { words: OwnListMessages }) {
  const { ownList } = useMessages();
  const scripted = useScripted();
  const hasWork = useList(({ work }) => work !== null);
  // All of it at once would hold up the page for as long as it takes to make.
  const showsWork = useDeferredValue(hasWork);
  useEffect(() => {
    const unwatch = watchKept();
    void beginList();
    // What fails is fetched when it is asked for.
    keepFiles().catch(() => {});
    return unwatch;
  }, []);
  return (
    <OwnListWordsProvider value={words}>
      <article className="own-list">
        <PageHeader page={{ kind: 'ownList' }} heading={ownList.heading} />
        <p className="lead">{words.intro}</p>
        {!hasWork && (
          <dl className="own-list-terms">
            <dt>{words.privacyHeading}</dt>
            <dd>{words.privacy}</dd>
            <dt>{words.needsHeading}</dt>
            <dd>{words.needs}</dd>
          </dl>
        )}
        <ShownPlaces />
        <KeptNote />
        {scripted ? <InputSection /> : <p className="no-script">{words.noScript}</p>}
        {showsWork && (
          <>
            <AsRead />
            <ColumnsSection />
            <PlacesSection />
            <CategoriesSection />
            <HeadingSection />
            <DeckSection />
            <OutSection />
          </>
        )}
      </article>
    </OwnListWordsProvider>
  );
}
