import { useMessages } from '../i18n/MessagesContext.tsx';
import { useSite } from '../view/site.ts';
import { spreadBands } from '../view/spreadBands.ts';
import type { SpreadLayer } from '../view/view.ts';

type Entry = {
  readonly key: string;
  readonly label: string;
  /** What gives the swatch its colour. */
  readonly mark: { readonly 'data-band'?: string; readonly 'data-sector'?: string };
};

/** What the colours of a layer of the spread mean. */
export function SpreadKey({ layer }: { layer: SpreadLayer }) {
  const entries = useEntries(layer);
  return (
    <ul className="spread-key" data-layer={layer}>
      {entries.map(({ key, label, mark }) => (
        <li key={key}>
          <span className="spread-swatch" {...mark} />
          {label}
        </li>
      ))}
    </ul>
  );
}

function useEntries(layer: SpreadLayer): readonly Entry[] {
  const { clusters } = useSite();
  const { format, spread } = useMessages();
  switch (layer) {
    case 'distance':
      return spreadBands.map(({ from, to, color }) => {
        const end = to === null ? null : format.distance(to);
        const label =
          from === 0 && end !== null ? spread.upTo(end) : spread.band(format.distance(from), end);
        return { key: color, label, mark: { 'data-band': color } };
      });
    case 'nearest':
      return clusters.map(({ id, name, sector }) => ({
        key: id,
        label: name,
        mark: { 'data-sector': sector },
      }));
    case 'uncovered':
      return [{ key: layer, label: spread.layers[layer], mark: { 'data-band': 'bandFar' } }];
  }
}
