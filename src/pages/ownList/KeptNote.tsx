import { Button } from '@digdir/designsystemet-react';
import { keepInstead, takeKept } from './listActions.ts';
import { useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** Says that another tab has changed what this device keeps, and lets the reader choose which list it is to be. */
export function KeptNote() {
  const { out } = useOwnListWords();
  const kept = useList((state) => state.kept);
  if (kept === 'full') {
    return (
      <p role="alert" className="own-list-trouble">
        {out.full}
      </p>
    );
  }
  if (kept !== 'changed' && kept !== 'deleted') return null;
  return (
    <div role="alert" className="own-list-trouble">
      <p>{kept === 'changed' ? out.keptChanged : out.keptDeleted}</p>
      <div className="own-list-actions">
        {kept === 'changed' && (
          <Button variant="secondary" data-size="sm" onClick={() => void takeKept()}>
            {out.takeOther}
          </Button>
        )}
        <Button variant="secondary" data-size="sm" onClick={keepInstead}>
          {out.keepInstead}
        </Button>
      </div>
    </div>
  );
}
