import './share.css';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useApp } from '../../state/store.ts';
import { PageHeader } from '../PageHeader.tsx';
import { CitationSection } from './CitationSection.tsx';
import { DataSection } from './DataSection.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { ShareWordsProvider } from './ShareWords.tsx';
import type { ShareMessages } from './words/nb.ts';

/** All that one can take away: code for other pages, pictures, data, and how to name the source. */
export function SharePage({ words }: { words: ShareMessages }) {
  const { share } = useMessages();
  const page = useApp(({ view }) => view.page);
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
      </article>
    </ShareWordsProvider>
  );
}
