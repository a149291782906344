import { useCallback, useMemo } from 'react';
import type { Scheme } from '../../cartography/palette.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { clusterOf, sectorAndArea } from '../../model/site.ts';
import { loadGeometryIn } from '../../state/loadMapGeometry.ts';
import { useSite } from '../../state/site.ts';
import { useApp } from '../../state/store.ts';
import { chosenCluster } from '../../state/view.ts';
import { pictureMarkup } from '../../staticmap/picture.ts';
import type { Picture } from '../../staticmap/pictureWords.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import type { PictureSize } from './pictureForms.ts';
import { fontAddress } from './rasterise.ts';
import { useShareWords } from './ShareWords.ts';
import { useShownBounds } from './useShownBounds.ts';
import { useSiteRoot } from './useSiteRoot.ts';

/** The texts in a picture: about the chosen cluster, or about all. */
function useWords(): Pick<Picture, 'chosen' | 'title' | 'lines' | 'sources'> {
  const site = useSite();
  const { siteName, sources } = useMessages();
  const { pictures } = useShareWords();
  const chosen = useApp(({ view }) => chosenCluster(view));
  const root = useSiteRoot();
  return useMemo(() => {
    const cluster = clusterOf(site, chosen);
    const { programme } = site;
    return {
      chosen,
      title: cluster?.name ?? programme.title,
      lines: [(cluster ? sectorAndArea(site, cluster, ', ') : programme.subtitle) ?? []].flat(),
      sources: [
        pictures.source(sources.sourceLine(programme.source)),
        // Without protocol and last slash, for people to read.
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
  const place = bounds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` stands for the bounds, which are new each time
  const load = useCallback(() => Promise.all([loadGeometryIn(bounds), fontAddress()]), [place]);
  const parts = useLoaded(load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const svg = useMemo(() => {
    if (parts.tag !== 'loaded') return null;
    const [geometry, font] = parts.value;
    return pictureMarkup(geometry, site, {
      ...words,
      ...size,
      bounds,
      scheme,
      layers,
      legend: withLegend ? { exact: map.exact, approximate: map.approximate } : null,
      scale: (metres) => pictures.scale(format.distance(metres)),
      font,
    });
  }, [parts, site, words, size, place, scheme, layers, withLegend, map, format, pictures]);
  return { svg, title: words.title, failed: parts.tag === 'failed' };
}
