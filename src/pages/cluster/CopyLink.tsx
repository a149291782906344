import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, LinkIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { currentAddress, packedList } from '../../state/history.ts';
import { useApp } from '../../state/store.ts';
import { useCopy } from '../../ui/useCopy.ts';

/** Copies the address of the page as it is shown; not there for an own list that the address does not have in it. */
export function CopyLink() {
  const { copied, copyFailed, copyLink } = useMessages().detail;
  const isOwn = useApp(({ ownList }) => ownList !== null);
  const { copy, outcome, status } = useCopy({ copied, copyFailed });
  if (isOwn && packedList === null) return null;
  return (
    <div className="copy-link">
      <Button variant="secondary" data-size="sm" onClick={() => copy({ text: currentAddress() })}>
        {outcome === 'done' ? <CheckmarkIcon aria-hidden /> : <LinkIcon aria-hidden />}
        {copyLink}
      </Button>
      <span role="status">{status}</span>
    </div>
  );
}
