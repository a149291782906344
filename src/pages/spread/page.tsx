import './spread.css';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { type SpreadLayer, spreadLayers } from '../../model/kinds.ts';
import type { SpreadFigures } from '../../spread/figures.ts';
import { chooseSpreadLayer } from '../../state/actions.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { shownSpread } from '../../state/view.ts';
import { PageHeader } from '../PageHeader.tsx';
import { PageLink } from '../PageLink.tsx';
import { spreadPage } from '../registry.ts';
import { Apart } from './Apart.tsx';
import { Evenness } from './Evenness.tsx';
import { FactCheck } from './FactCheck.tsx';
import { GroundSection } from './GroundSection.tsx';
import { Lead } from './Lead.tsx';
import { ReachSection } from './ReachSection.tsx';
import { SpreadProvider, useSpread } from './SpreadContext.ts';
import { SpreadKey } from './SpreadKey.tsx';
import { Strip } from './Strip.tsx';
import type { SpreadMessages } from './words/nb.ts';

type Props = { words: SpreadMessages; data: SpreadFigures };

/** How well the clusters are spread over the country: figures, their method and its limits. */
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

/**
 * The layer that the map shows, each with its legend. The radio buttons work without script too: CSS shows
 * the layer of the one that is checked.
 */
function LayerChoice() {
  const site = useSite();
  const { spread } = useMessages();
  const { words } = useSpread();
  const shown = useApp(({ view }) => shownSpread(site, view));
  const choices: readonly (SpreadLayer | null)[] = [...spreadLayers, null];
  return (
    <fieldset className="spread-choice">
      <legend>{words.show}</legend>
      {choices.map((layer) => (
        <div key={layer ?? 'none'}>
          <label>
            <input
              type="radio"
              name="spread-layer"
              value={layer ?? 'none'}
              checked={shown === layer}
              onChange={() => chooseSpreadLayer(layer)}
            />
            {layer === null ? words.noLayer : spread.layers[layer]}
          </label>
          {layer !== null && <SpreadKey layer={layer} />}
        </div>
      ))}
    </fieldset>
  );
}

function Method() {
  const { method } = useSpread().words;
  return (
    <section>
      <h2>{method.heading}</h2>
      {method.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <PageLink className="share-link" page={{ kind: 'sources' }}>
          {method.sources}
        </PageLink>
      </p>
    </section>
  );
}
