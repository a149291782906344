import { Button } from '@digdir/designsystemet-react';
import { placedPoints } from '../../ownList/placedRows.ts';
import type { Work } from '../../ownList/work.ts';
import { parseWork, workText } from '../../ownList/workFile.ts';
import { packWork } from '../../ownList/workLink.ts';
import { openDocument } from '../../state/history.ts';
import { ownMapAddress } from '../../state/ownMapAddress.ts';
import { store } from '../../state/store.ts';
import { readKept } from './keptWork.ts';
import { listStore, useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** As it comes back from where it is kept. */
const keptText = (work: Work) => workText(parseWork(JSON.parse(workText(work))) ?? work);

/** Milliseconds: a change is written down within so long. */
const keptAfter = 500;

/** Whether this device keeps just this list. */
async function isKept(work: Work, waits: readonly number[] = [0, keptAfter]): Promise<boolean> {
  const [wait, ...rest] = waits;
  if (wait === undefined || listStore.getState().kept === 'other') return false;
  await new Promise((resolve) => setTimeout(resolve, wait));
  const kept = await readKept();
  return (kept !== null && workText(kept) === keptText(work)) || isKept(work, rest);
}

/** Opens the list's map: of what this device keeps if that is just this list, else with the list in the address. */
async function seeMap(): Promise<void> {
  const { work } = listStore.getState();
  if (!work) return;
  const packed = (await isKept(work)) ? null : await packWork(work);
  openDocument(ownMapAddress(store.getState().view.language, packed));
}

/** The way to the map of the list as it is now. */
export function SeeIt() {
  const { out } = useOwnListWords();
  const isPlaced = useList(({ work, placements }) =>
    Boolean(work && placedPoints(work, placements).length > 0),
  );
  return (
    <>
      <p>{out.seeHint}</p>
      <p>
        <Button disabled={!isPlaced} onClick={() => void seeMap()}>
          {out.see}
        </Button>
      </p>
    </>
  );
}
