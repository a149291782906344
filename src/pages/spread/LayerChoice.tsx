import { useMessages } from '../../i18n/MessagesContext.tsx';
import { type SpreadLayer, spreadLayers } from '../../model/kinds.ts';
import { chooseSpreadLayer } from '../../state/actions.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { shownSpread } from '../../state/view.ts';
import { useSpread } from './SpreadContext.tsx';
import { SpreadKey } from './SpreadKey.tsx';

/**
 * Which layer the map shows, each with its key. Where there is no script the radio buttons still work:
 * style alone shows the layer of the one that is checked.
 */
export function LayerChoice() {
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
