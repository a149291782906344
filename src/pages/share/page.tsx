import './share.css';
import { useMemo, useState } from 'react';
import { citationBibtex, citationText } from '../../export/citation.ts';
import { factBox, factBoxHtml, factBoxText } from '../../export/factBox.ts';
import { kronerText } from '../../i18n/kroner.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { pagePath } from '../../state/address.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { useScripted } from '../../ui/useScripted.ts';
import { OwnListLink } from '../OwnListLink.tsx';
import { PageHeader } from '../PageHeader.tsx';
import { CopyBox } from './CopyBox.tsx';
import { DataSection } from './DataSection.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { ShareWordsProvider, useShareWords } from './ShareWords.ts';
import { useSiteRoot } from './useSiteRoot.ts';
import type { ShareMessages } from './words/nb.ts';

/** What readers can use elsewhere: embeds, pictures, data, the citation and a box of facts. */
export function SharePage({ words }: { words: ShareMessages }) {
  const { share } = useMessages();
  const page = useApp(({ view }) => view.page);
  const isOwn = useApp(({ ownList }) => ownList !== null);
  if (isOwn) return <OwnSharePage words={words} />;
  return (
    <ShareWordsProvider value={words}>
      <article className="share">
        <PageHeader page={page} heading={share.heading} back={words.back} />
        <p className="lead">{words.intro}</p>
        <EmbedSection />
        <PictureSection />
        <DataSection />
        <CitationSection />
        <FactsSection />
        <p>
          <OwnListLink />
        </p>
      </article>
    </ShareWordsProvider>
  );
}

/** Of a reader's own list: frames, data and citation of this site would be of another. */
function OwnSharePage({ words }: { words: ShareMessages }) {
  const { share } = useMessages();
  const page = useApp(({ view }) => view.page);
  return (
    <ShareWordsProvider value={words}>
      <article className="share">
        <PageHeader page={page} heading={share.heading} back={words.back} />
        <p className="lead">{words.ownList}</p>
        <PictureSection />
      </article>
    </ShareWordsProvider>
  );
}

function CitationSection() {
  const site = useSite();
  const { siteName } = useMessages();
  const { citation } = useShareWords();
  const view = useApp((state) => state.view);
  const [today] = useState(() => new Date());
  const live = useScripted();
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

/** The source's figures as text for a fact box; as HTML too, so that it pastes as a list. */
function FactsSection() {
  const site = useSite();
  const { format } = useMessages();
  const { citation, facts } = useShareWords();
  const box = useMemo(
    () =>
      factBox(site, {
        kroner: (amount) => kronerText(amount, format),
        section: facts.section,
        source: citation.source,
        numbers: facts.numbers,
      }),
    [site, format, citation, facts],
  );
  return (
    <section aria-labelledby="share-facts">
      <h2 id="share-facts">{facts.heading}</h2>
      <p>{facts.intro}</p>
      <CopyBox label={facts.box} text={factBoxText(box)} html={factBoxHtml(box)} rows={12} />
    </section>
  );
}
