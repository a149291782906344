import { useMemo } from 'react';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import type { Scheme } from '../../cartography/palette.ts';
import { clusterOfStep } from '../../model/deck.ts';
import type { Step } from '../../model/deckSchema.ts';
import { useSite } from '../../state/site.ts';
import { targetBounds } from '../../state/target.ts';
import { mapPictureMarkup } from '../../staticmap/mapPicture.ts';
import { presentPage } from '../registry.ts';
import { useDeck } from './useDeck.ts';

type Props = {
  data: MapGeometry | null;
  step: Step;
  /** Prefix of its ids, unique on the page. */
  name: string;
  width: number;
  height: number;
  scheme: Scheme;
};

/** The static map of a step as a small picture; an empty box of its size until the geometry is loaded. */
export function StepPicture({ data, step, name, width, height, scheme }: Props) {
  const site = useSite();
  const { steps } = useDeck();
  const html = useMemo(() => {
    if (!data) return { __html: '' };
    const number = steps.findIndex((each) => JSON.stringify(each) === JSON.stringify(step)) + 1;
    const bounds = targetBounds(site, { page: presentPage(number) }, null, []);
    // The title's map is empty: no cluster has been presented yet.
    const shown = step.kind === 'title' ? { ...site, clusters: [] } : site;
    const chosen = clusterOfStep(step);
    const look = { bounds, chosen, name, scheme, layers: ['counties', 'towns'] as const };
    return { __html: mapPictureMarkup(data, shown, { ...look, width, height, em: 15 }) };
  }, [data, site, steps, step, name, width, height, scheme]);
  return (
    <div
      className="step-picture"
      style={{ aspectRatio: `${width} / ${height}` }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by mapPictureMarkup, from the site's own data only
      dangerouslySetInnerHTML={html}
    />
  );
}
