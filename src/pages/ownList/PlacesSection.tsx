import { Button } from '@digdir/designsystemet-react';
import { memo, useDeferredValue, useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { type CountedPhrase, distinctPhrases } from '../../ownList/phrases.ts';
import { placedRows } from '../../ownList/placedRows.ts';
import type { Placement } from '../../ownList/placement.ts';
import type { Work } from '../../ownList/work.ts';
import { type ListState, listStore, useList } from './listStore.ts';
import { MoreButton, pageSize } from './MoreButton.tsx';
import { useOwnListWords } from './OwnListWords.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { placeRest, stopPlacing } from './placing.ts';
import { openPhrase, redo, undo } from './workChanges.ts';

const groups = ['found', 'choose', 'unknown'] as const;
type Group = (typeof groups)[number];

function groupOf(placement: Placement | undefined): Group | null {
  switch (placement?.tag) {
    case 'found':
    case 'position':
      return 'found';
    case 'choose':
      return 'choose';
    case 'unknown':
    case 'none':
      return 'unknown';
    case undefined:
      return null;
  }
}

/** Whether it is for the reader to decide. */
function isOpenQuestion(placement: Placement | undefined): boolean {
  return placement?.tag === 'choose' || placement?.tag === 'unknown';
}

/** Every place of the list once: what was found, what must be chosen, and what is unknown. */
export function PlacesSection() {
  // All that is placed comes at once: drawn in short tasks, it does not hold up the page.
  const work = useDeferredValue(useList((state) => state.work));
  const placements = useDeferredValue(useList((state) => state.placements));
  return work && <Places work={work} placements={placements} />;
}

type PlacesProps = { readonly work: Work } & Pick<ListState, 'placements'>;

const Places = memo(function Places({ work, placements }: PlacesProps) {
  const { places: words } = useOwnListWords();
  const open = useList((state) => state.open);
  const [group, setGroup] = useState<Group | null>(null);
  const [shown, setShown] = useState(pageSize);
  const phrases = distinctPhrases(work);
  const groupFor = ({ key }: CountedPhrase) => groupOf(placements.get(key));
  // The open one is always listed: it has the focus.
  const listed = phrases.filter(
    (phrase) => group === null || groupFor(phrase) === group || phrase.key === open,
  );
  const most = Math.max(shown, listed.findIndex(({ key }) => key === open) + 1);
  const { placed, of } = placedRows(work, placements);
  return (
    <section aria-labelledby="own-list-places">
      <h2 id="own-list-places" tabIndex={-1}>
        {words.heading}
      </h2>
      <p role="status">{words.summary(placed, of)}</p>
      <Progress />
      <fieldset className="own-list-counts">
        <legend className="visually-hidden">{words.filter}</legend>
        {groups.map((each) => (
          <button
            key={each}
            type="button"
            data-group={each}
            aria-pressed={group === each}
            onClick={() => setGroup(group === each ? null : each)}
          >
            <strong>{phrases.filter((phrase) => groupFor(phrase) === each).length}</strong>{' '}
            {words[each]}
          </button>
        ))}
      </fieldset>
      <PlaceActions waits={phrases.some(({ key }) => isOpenQuestion(placements.get(key)))} />
      <ul className="own-list-places plain">
        {listed.slice(0, most).map((phrase) => (
          <PlaceRow
            key={phrase.key}
            phrase={phrase}
            placement={placements.get(phrase.key)}
            settled={work.settled[phrase.key]}
            onSettled={openNextOrHeading}
          />
        ))}
      </ul>
      <MoreButton left={listed.length - most} onMore={() => setShown(most + pageSize)} />
    </section>
  );
});

/** With the last one settled, the buttons that had the focus are gone. */
function openNextOrHeading(): void {
  openNext();
  if (listStore.getState().open === null) document.getElementById('own-list-places')?.focus();
}

/** Opens the first phrase after the open one that waits for a decision, then from the start; none if there is none. */
function openNext(): void {
  const { work, placements, open } = listStore.getState();
  const phrases = work ? distinctPhrases(work) : [];
  const start = phrases.findIndex(({ key }) => key === open) + 1;
  const inOrder = [...phrases.slice(start), ...phrases.slice(0, start)];
  const next = inOrder.find(({ key }) => key !== open && isOpenQuestion(placements.get(key)));
  openPhrase(next?.key ?? null);
}

function PlaceActions({ waits }: { waits: boolean }) {
  const { places: words } = useOwnListWords();
  const canUndo = useList(({ past }) => past.length > 0);
  const canRedo = useList(({ future }) => future.length > 0);
  return (
    <div className="own-list-actions">
      {waits && (
        <Button data-size="sm" onClick={openNext}>
          {words.nextOpen}
        </Button>
      )}
      <Button variant="secondary" data-size="sm" aria-disabled={!canUndo} onClick={undo}>
        {words.undo}
      </Button>
      <Button variant="secondary" data-size="sm" aria-disabled={!canRedo} onClick={redo}>
        {words.redo}
      </Button>
    </div>
  );
}

function Progress() {
  const { places: words } = useOwnListWords();
  const { format } = useMessages();
  // In step with the rows below.
  const busy = useDeferredValue(useList((state) => state.busy));
  const isLeft = useList(
    ({ work, placements }) =>
      work !== null && distinctPhrases(work).some(({ key }) => !placements.has(key)),
  );
  const isPlacing = busy?.tag === 'placing';
  if (!isPlacing && !isLeft) return null;
  return (
    <p className={isPlacing ? 'own-list-progress' : undefined}>
      {isPlacing && (
        <>
          <progress value={busy.done} max={busy.of} aria-label={words.heading}>
            {format.percent(busy.of > 0 ? busy.done / busy.of : 0)}
          </progress>{' '}
          {words.placing(busy.done, busy.of)}{' '}
        </>
      )}
      {/* One button for both: it keeps the focus. */}
      <Button
        variant="secondary"
        data-size="sm"
        onClick={isPlacing ? () => void stopPlacing() : placeRest}
      >
        {isPlacing ? words.stop : words.rest}
      </Button>
    </p>
  );
}
