import { spreadBands } from '../../cartography/spreadBands.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import type { SpreadLayer } from '../../model/kinds.ts';
import { type SiteSector, sectorOf } from '../../model/site.ts';
import { useContentLang, useSite } from '../../state/site.ts';
import { SectorSign } from '../../ui/SectorSign.tsx';

type SectorShape = SiteSector['shape'];

type Entry = {
  readonly key: string;
  readonly label: string;
  /** Of the sign of the cluster whose colour it is. */
  readonly shape?: SectorShape;
  /** The attribute that gives the swatch its colour. */
  readonly mark: { readonly 'data-band'?: string; readonly 'data-sector'?: string };
};

/** The legend of a layer of the spread. */
export function SpreadKey({ layer }: { layer: SpreadLayer }) {
  const entries = useEntries(layer);
  const lang = useContentLang();
  return (
    <ul className="spread-key" data-layer={layer}>
      {entries.map(({ key, label, mark, shape }) => (
        <li key={key}>
          <span className="spread-swatch" {...mark} />
          {shape && (
            <span data-sector={mark['data-sector']}>
              <SectorSign shape={shape} size={16} />
            </span>
          )}
          {shape ? <span lang={lang}>{label}</span> : label}
        </li>
      ))}
    </ul>
  );
}

function useEntries(layer: SpreadLayer): readonly Entry[] {
  const site = useSite();
  const { format, spread } = useMessages();
  switch (layer) {
    case 'distance':
      return spreadBands.map(({ from, to, color }) => {
        const end = to === null ? null : format.distance(to);
        const label =
          from === 0 && end !== null
            ? spread.upTo(end)
            : spread.band(end === null ? format.distance(from) : format.number(from / 1000), end);
        return { key: color, label, mark: { 'data-band': color } };
      });
    case 'nearest':
      return site.clusters.map((cluster) => ({
        key: cluster.id,
        label: cluster.name,
        shape: sectorOf(site, cluster).shape,
        mark: { 'data-sector': cluster.sector },
      }));
    case 'uncovered':
      return [{ key: layer, label: spread.layers[layer], mark: { 'data-band': 'bandFar' } }];
  }
}
