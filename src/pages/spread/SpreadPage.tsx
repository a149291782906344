import './spread.css';
import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { SpreadFigures } from '../../spread/figures.ts';
import { PageLink } from '../PageLink.tsx';
import { usePanelTitle } from '../usePanelTitle.ts';
import { Apart } from './Apart.tsx';
import { Evenness } from './Evenness.tsx';
import { FactCheck } from './FactCheck.tsx';
import { GroundSection } from './GroundSection.tsx';
import { LayerChoice } from './LayerChoice.tsx';
import { Lead } from './Lead.tsx';
import { Method } from './Method.tsx';
import { ReachSection } from './ReachSection.tsx';
import { SpreadProvider } from './SpreadContext.tsx';
import { Strip } from './Strip.tsx';
import type { SpreadMessages } from './words/messages.ts';

type Props = { words: SpreadMessages; figures: SpreadFigures };

/** The same page whichever layer the map shows: its title takes the focus once. */
const page = { kind: 'spread', layer: null } as const;

/** How well the clusters are spread over the country: figures, with method and limits beside them. */
export function SpreadPage({ words, figures }: Props) {
  const { detail, spread } = useMessages();
  const title = usePanelTitle(page);
  const given = useMemo(() => ({ words, figures }), [words, figures]);
  return (
    <SpreadProvider value={given}>
      <article className="spread">
        <nav className="detail-navigation" aria-label={detail.navigation}>
          <PageLink className="nav-link" page={{ kind: 'explore' }}>
            <ArrowLeftIcon aria-hidden /> {words.back}
          </PageLink>
        </nav>
        <h1 ref={title} tabIndex={-1}>
          {spread.heading}
        </h1>
        <Lead />
        <LayerChoice />
        <FactCheck />
        <ReachSection />
        <GroundSection />
        <Strip />
        <Apart />
        <Evenness />
        <Method />
      </article>
    </SpreadProvider>
  );
}
