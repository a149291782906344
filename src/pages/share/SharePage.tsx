import './share.css';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useApp } from '../../state/store.ts';
import { PageLink } from '../PageLink.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { CitationSection } from './CitationSection.tsx';
import { DataSection } from './DataSection.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { ShareWordsProvider } from './ShareWords.tsx';
import type { ShareMessages } from './words/messages.ts';

/** All that one can take away: code for other pages, pictures, data, and how to name the source. */
export function SharePage({ words }: { words: ShareMessages }) {
  const { detail, share } = useMessages();
  const page = useApp(({ view }) => view.page);
  const title = usePanelTitle(page);
  return (
    <ShareWordsProvider value={words}>
      <article className="share">
        <nav className="detail-navigation" aria-label={detail.navigation}>
          <PageLink className="nav-link" page={{ kind: 'explore' }}>
            <ArrowLeftIcon aria-hidden /> {words.back}
          </PageLink>
        </nav>
        <h1 ref={title} tabIndex={-1}>
          {share.heading}
        </h1>
        <p className="lead">{words.intro}</p>
        <EmbedSection />
        <PictureSection />
        <DataSection />
        <CitationSection />
        <FactsSection />
      </article>
    </ShareWordsProvider>
  );
}
