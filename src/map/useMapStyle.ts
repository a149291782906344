import type { StyleSpecification } from 'maplibre-gl';
import { useMemo } from 'react';
import { useScheme } from '../view/scheme.ts';
import { shownSpread } from '../view/shownSpread.ts';
import { useSite } from '../view/site.ts';
import { askedPoint, useApp } from '../view/store.ts';
import { mapStyle } from './style.ts';

/** The style of what the store says; MapLibre changes only what differs from the one before. */
export function useMapStyle(): StyleSpecification {
  const site = useSite();
  const scheme = useScheme();
  const layers = useApp(({ view }) => view.layers);
  const asked = useApp(askedPoint);
  const nearest = useApp((state) => state.nearest);
  const spread = useApp(({ view }) => shownSpread(site, view));
  return useMemo(
    () => mapStyle(site, { scheme, layers, asked, nearest, spread }),
    [site, scheme, layers, asked, nearest, spread],
  );
}
