import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { workText } from '../../ownList/workFile.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { deleteList } from './listActions.ts';
import { listStore, useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** What a reader leaves with. */
export function OutSection() {
  const { out } = useOwnListWords();
  const kept = useList((state) => state.kept);
  const saveWork = () => {
    const { work } = listStore.getState();
    if (!work) return;
    saveBlob(new Blob([workText(work)], { type: 'application/json' }), 'klyngekart-list.json');
  };
  return (
    <section aria-labelledby="own-list-out">
      <h2 id="own-list-out">{out.heading}</h2>
      <div className="own-list-actions">
        <Button variant="secondary" onClick={saveWork}>
          {out.work}
        </Button>
      </div>
      <p className="muted">{out.workHint}</p>
      <p role="status">
        {kept === 'yes' && out.kept}
        {kept === 'refused' && <strong>{out.notKept}</strong>}
      </p>
      <Delete />
    </section>
  );
}

/** Asked once more: it can't be undone. */
function Delete() {
  const { out } = useOwnListWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button variant="secondary" onClick={() => setAsked(true)}>
        {out.remove}
      </Button>
    );
  }
  return (
    <div className="own-list-actions">
      <span>{out.removeSure}</span>
      <Button data-color="danger" onClick={() => void deleteList()}>
        {out.removeYes}
      </Button>
      <Button variant="secondary" onClick={() => setAsked(false)}>
        {out.removeNo}
      </Button>
    </div>
  );
}
