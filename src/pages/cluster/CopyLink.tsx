import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, LinkIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { currentAddress } from '../../state/history.ts';

/** Copies the address of just what is shown. */
export function CopyLink() {
  const { detail } = useMessages();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = () => {
    // Absent where the page is not served securely, and refused in some frames.
    const written = navigator.clipboard
      ? navigator.clipboard.writeText(currentAddress())
      : Promise.reject(new Error('no clipboard'));
    written.then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <div className="copy-link">
      <Button variant="secondary" data-size="sm" onClick={copy}>
        {outcome === 'copied' ? <CheckmarkIcon aria-hidden /> : <LinkIcon aria-hidden />}
        {detail.copyLink}
      </Button>
      <span role="status">
        {outcome === 'copied' && detail.copied}
        {outcome === 'failed' && detail.copyFailed}
      </span>
    </div>
  );
}
