import { Button, Input, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { linkLimits, packWork } from '../../ownList/workLink.ts';
import { addressWithFragment } from '../../state/history.ts';
import { listFragment } from '../../state/ownMapAddress.ts';
import { useCopy } from '../../ui/useCopy.ts';
import { listStore, useList } from './listStore.ts';
import { useOwnListWords } from './OwnListWords.ts';

/** The list in a link: made on demand, as it is another one after each change. */
export function LinkSection() {
  const { out } = useOwnListWords();
  const work = useList((state) => state.work);
  const id = useId();
  const [made, setMade] = useState<{ readonly of: typeof work; readonly packed: string } | null>(
    null,
  );
  const { copy, status } = useCopy(out);
  const make = async () => {
    const { work: of } = listStore.getState();
    if (!of) return;
    const packed = await packWork(of);
    flushSync(() => setMade({ of, packed }));
    // The button is gone.
    document.getElementById(id)?.focus();
  };
  if (made === null || made.of !== work) {
    return (
      <Button variant="secondary" onClick={() => void make()}>
        {out.link}
      </Button>
    );
  }
  const { length } = made.packed;
  if (length > linkLimits.most) {
    return (
      <p id={id} tabIndex={-1}>
        {out.linkTooLong}
      </p>
    );
  }
  const address = addressWithFragment(listFragment + made.packed);
  return (
    <div className="choice">
      <Label htmlFor={id}>{out.linkLabel}</Label>
      <Input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
      <p className="muted">
        {out.linkHint} {length > linkLimits.warning && out.linkLong}
      </p>
      <Button variant="secondary" data-size="sm" onClick={() => copy({ text: address })}>
        {out.copy}
      </Button>{' '}
      <span role="status">{status}</span>
    </div>
  );
}
