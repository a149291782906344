import type { StyleSpecification } from 'maplibre-gl';
import { useMemo, useState } from 'react';
import { usesPoints } from '../cartography/mapLimits.ts';
import { numberLocales } from '../i18n/format.ts';
import type { LngLat } from '../model/geo.ts';
import type { SpreadLayer } from '../model/kinds.ts';
import type { Site } from '../model/site.ts';
import { filterClusters } from '../state/filter.ts';
import { useSite } from '../state/site.ts';
import { askedPoint, type State, useApp } from '../state/store.ts';
import { useScheme } from '../state/theme.ts';
import { shownCluster, shownSpread } from '../state/view.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import type { PointMode } from './pointLayers.ts';
import type { MapList } from './sources.ts';
import { mapStyle } from './style.ts';
import type { Detail } from './useDetail.ts';

/**
 * The style for the store's state. Until the map is ready it stays the first one: MapLibre updates a loaded
 * style by its differences, but drops one that is still loading and starts over.
 */
export function useMapStyle({ detailed, coast }: Detail): StyleSpecification {
  const style = useStyle(detailed, coast);
  const ready = useApp(({ map }) => map === 'ready');
  const [given, setGiven] = useState(style);
  if (ready && given !== style) setGiven(style);
  return given;
}

function useStyle(detailed: boolean, coast: readonly string[]): StyleSpecification {
  const site = useSite();
  const scheme = useScheme();
  const layers = useApp(({ view }) => view.layers);
  const asked = useApp(askedPoint);
  const nearest = useApp((state) => state.nearest);
  const placed = useApp(shownPlaced);
  const { ownList, spread } = useOwnList(useApp(({ view }) => shownSpread(site, view)));
  const pointMode = usePointMode(site);
  return useMemo(
    () =>
      mapStyle(site, {
        scheme,
        layers,
        asked,
        nearest,
        placed,
        spread,
        pointMode,
        detailed,
        coast,
        ownList,
      }),
    [site, scheme, layers, asked, nearest, placed, spread, pointMode, detailed, coast, ownList],
  );
}

/**
 * What the map draws of a reader's own list, if it is one, and the layer of the spread: of an own list not before
 * its areas have been worked out.
 */
function useOwnList(asked: SpreadLayer | null): {
  readonly ownList: MapList | null;
  readonly spread: SpreadLayer | null;
} {
  const own = useApp(({ ownList }) => ownList);
  const loaded = useLoaded(asked === null ? null : (own?.loadSpread ?? null));
  const spreadAreas = loaded.tag === 'loaded' ? loaded.value.areas : null;
  const ownList = useMemo(() => own && { ...own, spreadAreas }, [own, spreadAreas]);
  return { ownList, spread: own && !spreadAreas ? null : asked };
}

const none: readonly LngLat[] = [];

/** The places of a list are shown while it is being made. */
function shownPlaced({ view, listPoints }: State): readonly LngLat[] {
  return view.page.kind === 'ownList' ? listPoints.placed : none;
}

function usePointMode(site: Site): PointMode | null {
  const locale = useApp(({ view }) => numberLocales[view.language]);
  const sector = useApp(({ view }) => view.sector);
  const part = useApp(({ view }) => view.part);
  const query = useApp(({ view }) => view.query);
  const drawn = useApp(({ view }) => shownCluster(site, view));
  return useMemo(() => {
    if (!usesPoints(site.clusters.length)) return null;
    const shown = filterClusters(site, { sector, part, query }).filter(({ id }) => id !== drawn);
    return { shown, drawn, locale };
  }, [site, sector, part, query, drawn, locale]);
}
