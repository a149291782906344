import './spread.css';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { SpreadFigures } from '../../spread/figures.ts';
import { PageHeader } from '../PageHeader.tsx';
import { spreadPage } from '../registry.ts';
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
import type { SpreadMessages } from './words/nb.ts';

type Props = { words: SpreadMessages; data: SpreadFigures };

/** How well the clusters are spread over the country: figures, with method and limits beside them. */
export function SpreadPage({ words, data: figures }: Props) {
  const { spread } = useMessages();
  const given = useMemo(() => ({ words, figures }), [words, figures]);
  return (
    <SpreadProvider value={given}>
      <article className="spread">
        <PageHeader page={spreadPage} heading={spread.heading} back={words.back} />
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
