import { useEffect, useMemo, useState } from 'react';
import type { MapGeometry } from '../../cartography/mapGeometry.ts';
import type { Scheme } from '../../cartography/palette.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { sectorOf } from '../../model/site.ts';
import { loadMapGeometry } from '../../state/loadMapGeometry.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { chosenCluster } from '../../state/view.ts';
import { pictureMarkup } from '../../staticmap/picture.ts';
import type { Picture } from '../../staticmap/pictureWords.ts';
import type { PictureSize } from './pictureForms.ts';
import { fontAddress } from './rasterise.ts';
import { useShareWords } from './ShareWords.tsx';
import { useShownBounds } from './useShownBounds.ts';
import { useSiteRoot } from './useSiteRoot.ts';

type Ingredients = { readonly data: MapGeometry; readonly font: string };

/** What every picture is made from; null until it is here, `failed` where it can't be had. */
function useIngredients(): Ingredients | 'failed' | null {
  const [ingredients, setIngredients] = useState<Ingredients | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    Promise.all([loadMapGeometry(), fontAddress()]).then(
      ([data, font]) => {
        if (!gone) setIngredients({ data, font });
      },
      () => {
        if (!gone) setIngredients('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return ingredients;
}

/** The words of a picture: of the cluster that is chosen, or of all. */
function useWords(): Pick<Picture, 'chosen' | 'title' | 'lines' | 'sources'> {
  const site = useSite();
  const { siteName, sources } = useMessages();
  const { pictures } = useShareWords();
  const chosen = useApp(({ view }) => chosenCluster(view));
  const root = useSiteRoot();
  return useMemo(() => {
    const cluster = site.clusters.find(({ id }) => id === chosen);
    const { programme } = site;
    const { publisher, year } = programme.source;
    return {
      chosen,
      title: cluster?.name ?? programme.title,
      lines: cluster ? [`${sectorOf(site, cluster).label}, ${cluster.area}`] : [programme.subtitle],
      sources: [
        pictures.source(sources.sourceLine(publisher, year)),
        // As people read an address.
        pictures.credit(`${siteName}, ${root.replace(/^https?:\/\//, '').replace(/\/$/, '')}`),
      ],
    };
  }, [chosen, pictures, root, site, siteName, sources]);
}

/** The current map as SVG, laid out to `size`. */
export function usePicture(
  size: PictureSize,
  scheme: Scheme,
  withLegend: boolean,
): { readonly svg: string | null; readonly title: string; readonly failed: boolean } {
  const site = useSite();
  const { format, map } = useMessages();
  const { pictures } = useShareWords();
  const layers = useApp(({ view }) => view.layers);
  const { bounds } = useShownBounds();
  const words = useWords();
  const ingredients = useIngredients();
  const place = bounds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` stands for the bounds, which are new each time
  const svg = useMemo(() => {
    if (ingredients === null || ingredients === 'failed') return null;
    return pictureMarkup(ingredients.data, site, {
      ...words,
      ...size,
      bounds,
      scheme,
      layers,
      legend: withLegend ? { exact: map.exact, approximate: map.approximate } : null,
      scale: (metres) => pictures.scale(format.distance(metres)),
      font: ingredients.font,
    });
  }, [ingredients, site, words, size, place, scheme, layers, withLegend, map, format, pictures]);
  return { svg, title: words.title, failed: ingredients === 'failed' };
}
