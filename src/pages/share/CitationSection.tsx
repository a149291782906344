import { useState } from 'react';
import { citationBibtex, citationText } from '../../export/citation.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { pagePath } from '../../state/address.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { CopyBox } from './CopyBox.tsx';
import { useShareWords } from './ShareWords.tsx';
import { useIsLive, useSiteRoot } from './useSiteRoot.ts';

/** How to name the map in a list of sources. */
export function CitationSection() {
  const site = useSite();
  const { siteName } = useMessages();
  const { citation } = useShareWords();
  const view = useApp((state) => state.view);
  const [today] = useState(() => new Date());
  const live = useIsLive();
  const address = useSiteRoot() + pagePath(view.language, { kind: 'explore' });
  const cited = { address, read: live ? today : null, siteName, language: view.language };
  return (
    <section aria-labelledby="share-citation">
      <h2 id="share-citation">{citation.heading}</h2>
      <CopyBox label={citation.text} text={citationText(site, cited, citation)} rows={5} />
      <CopyBox label={citation.bibtex} text={citationBibtex(site, cited)} rows={9} code />
    </section>
  );
}
