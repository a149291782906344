import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { distinctPhrases } from '../../ownList/phrases.ts';
import { placedPoints } from '../../ownList/placedRows.ts';
import type { Work } from '../../ownList/work.ts';
import { normalText, workText } from '../../ownList/workFile.ts';
import { packWork } from '../../ownList/workLink.ts';
import { openDocument } from '../../state/history.ts';
import { ownMapAddress } from '../../state/ownMapAddress.ts';
import { store, useApp } from '../../state/store.ts';
import { readKept } from './keptWork.ts';
import { listStore, useList } from './listStore.ts';
import { keepOwnMap } from './map/keepOwnMap.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** Milliseconds: a change is written down within so long. */
const keptAfter = 500;

/** Whether this device keeps just this list. */
async function isKept(work: Work, waits: readonly number[] = [0, keptAfter]): Promise<boolean> {
  const [wait, ...rest] = waits;
  if (wait === undefined || listStore.getState().kept === 'other') return false;
  await new Promise((resolve) => setTimeout(resolve, wait));
  const kept = await readKept();
  return (kept !== null && workText(kept) === normalText(work)) || isKept(work, rest);
}

/**
 * Opens the list's map: of what this device keeps if that is just this list, else with the list in the address.
 *
 * @param onProgress is told in words how far the map has come, if it has not been worked out yet
 */
async function seeMap(onProgress: (text: string) => void): Promise<void> {
  const { work } = listStore.getState();
  if (!work) return;
  const { language } = store.getState().view;
  const kept = await isKept(work);
  // Should it not come about here, the map's document tries, and says why not.
  if (kept) await keepOwnMap(work, language, onProgress).catch(() => false);
  openDocument(ownMapAddress(language, kept ? null : await packWork(work)));
}

/** Milliseconds: letters follow each other faster. */
const restFor = 1000;

/** Has the map worked out before it is asked for, when the list has come to rest. */
function useMapAhead(): void {
  const language = useApp(({ view }) => view.language);
  const work = useList((state) => state.work);
  const isAtRest = useList(
    ({ busy, kept, work, placements }) =>
      busy === null &&
      kept === 'yes' &&
      work !== null &&
      distinctPhrases(work).every(({ key }) => placements.has(key)),
  );
  useEffect(() => {
    if (!work || !isAtRest) return;
    const timer = setTimeout(() => {
      keepOwnMap(work, language, () => {}).catch(() => {});
    }, restFor);
    return () => clearTimeout(timer);
  }, [work, isAtRest, language]);
}

/** The way to the map of the list as it is now. */
export function SeeIt() {
  const { out } = useOwnListWords();
  const [status, setStatus] = useState('');
  const isPlaced = useList(({ work, placements }) =>
    Boolean(work && placedPoints(work, placements).length > 0),
  );
  useMapAhead();
  return (
    <>
      <p>{out.seeHint}</p>
      <p>
        <Button disabled={!isPlaced} onClick={() => void seeMap(setStatus)}>
          {out.see}
        </Button>{' '}
        <span role="status">{status}</span>
      </p>
    </>
  );
}
