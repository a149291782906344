import { LayersIcon } from '@navikt/aksel-icons';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { layers } from '../model/kinds.ts';
import { drawnAs } from '../model/site.ts';
import { SpreadKey } from '../pages/spread/SpreadKey.tsx';
import { switchLayer } from '../state/actions.ts';
import { useContentLang, useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { shownSpread } from '../state/view.ts';
import { ExactnessKey } from '../ui/ExactnessKey.tsx';
import { SectorSign } from '../ui/SectorSign.tsx';

/** What the signs and the drawn areas mean, and which layers show. */
export function Legend() {
  const site = useSite();
  const lang = useContentLang();
  const { map, spread: words } = useMessages();
  const spread = useApp(({ view }) => shownSpread(site, view));
  const on = useApp(({ view }) => view.layers);
  return (
    <details className="legend">
      <summary>
        <LayersIcon aria-hidden />
        <span className="legend-title">{map.legend}</span>
      </summary>
      <div className="legend-body">
        <ul>
          {site.sectors.map(({ id, label, shape }) => (
            <li key={id} data-sector={id}>
              <SectorSign shape={shape} size={18} />
              <span lang={lang}>{label}</span>
            </li>
          ))}
          <ExactnessKey labels={map} drawn={site.clusters.map(({ region }) => drawnAs(region))} />
        </ul>
        {spread !== null && (
          <>
            <p className="legend-layer">{words.layers[spread]}</p>
            <SpreadKey layer={spread} />
          </>
        )}
        {layers.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={on.includes(layer)}
              onChange={(event) => switchLayer(layer, event.target.checked)}
            />
            {map.layers[layer]}
          </label>
        ))}
      </div>
    </details>
  );
}
