import type { Exactness } from '../model/geo.ts';

/** The lines of a legend that tell regions with a border of their own from approximate ones. */
export function ExactnessKey({ labels }: { labels: Readonly<Record<Exactness, string>> }) {
  return (['exact', 'approximate'] as const).map((exactness) => (
    <li key={exactness}>
      <span className="legend-swatch" data-exactness={exactness} />
      {labels[exactness]}
    </li>
  ));
}
