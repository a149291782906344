import { useMessages } from '../i18n/MessagesContext.tsx';
import { formatAddress } from '../state/address.ts';
import { publishedRoot } from '../state/history.ts';
import type { View } from '../state/view.ts';

/**
 * For those who do not see it coming: links of a frame leave the article where it is. Hidden until the frame's
 * script knows that they may.
 */
export function NewTab() {
  const { embed } = useMessages();
  return <span className="visually-hidden new-tab"> ({embed.newTab})</span>;
}

/** A page of the site's by its whole address, for frames that run no script and may open nothing. */
export function WrittenAddress({ view }: { view: View }) {
  const address = publishedRoot() + formatAddress(view);
  if (!URL.canParse(address)) return null;
  return (
    <noscript>
      {' '}
      <span className="embed-address">{address}</span>
    </noscript>
  );
}
