import type { Exactness } from '../model/geo.ts';

type Props = {
  labels: Readonly<Record<Exactness, string>>;
  /** How regions are drawn: a list of points has neither kind. */
  drawn: readonly (Exactness | 'point')[];
};

/** The lines of a legend that tell regions with a border of their own from approximate ones. */
export function ExactnessKey({ labels, drawn }: Props) {
  const shown = (['exact', 'approximate'] as const).filter((each) => drawn.includes(each));
  return shown.map((exactness) => (
    <li key={exactness}>
      <span className="legend-swatch" data-exactness={exactness} />
      {labels[exactness]}
    </li>
  ));
}
