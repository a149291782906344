import { ArrowsAllDirectionsIcon, HouseIcon, MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import type { Map as MapLibre } from 'maplibre-gl';
import type { MouseEvent } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { forgetCamera } from '../state/actions.ts';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { Control } from './Control.tsx';
import { MovePad } from './MovePad.tsx';
import { Scale } from './Scale.tsx';
import { cameraFor, type Free, flyTo } from './useCamera.ts';
import { useLiveMap } from './useLiveMap.ts';
import { useMoveMode } from './useMoveMode.ts';
import { useTarget } from './useTarget.ts';

/** Zoom, the whole country, panning, and the scale. */
export function Controls({ free }: { free: Free }) {
  const map = useLiveMap();
  const { keys, map: words } = useMessages();
  const showHome = useShowHome(map, free);
  const { moving, isByKeys, toggle } = useMoveMode(map);
  return (
    <>
      <div className="map-controls">
        <div className="map-buttons">
          <Control
            label={words.zoomIn}
            onClick={({ nativeEvent: originalEvent }) => map.zoomIn({}, { originalEvent })}
          >
            <PlusIcon aria-hidden fontSize="1.5rem" />
          </Control>
          <Control
            label={words.zoomOut}
            onClick={({ nativeEvent: originalEvent }) => map.zoomOut({}, { originalEvent })}
          >
            <MinusIcon aria-hidden fontSize="1.5rem" />
          </Control>
          <Control label={words.home} onClick={showHome}>
            <HouseIcon aria-hidden fontSize="1.5rem" />
          </Control>
          <Control
            label={keys.move}
            pressed={moving}
            // A click that no pointer made is a key's.
            onClick={({ detail }) => toggle(detail === 0)}
          >
            <ArrowsAllDirectionsIcon aria-hidden fontSize="1.5rem" />
          </Control>
        </div>
        {moving && <MovePad />}
        <Scale free={free} />
      </div>
      <p className="map-status" role="status">
        {moving && isByKeys && keys.whileMoving}
      </p>
    </>
  );
}

function useShowHome(map: MapLibre, free: Free) {
  const site = useSite();
  const target = useTarget();
  const moved = useApp(({ view }) => view.camera !== null);
  return ({ nativeEvent: originalEvent }: MouseEvent) => {
    const isTarget = target.join() === site.home.join();
    if (isTarget && moved) {
      forgetCamera();
      return;
    }
    const home = cameraFor(map.getContainer(), free, site.home);
    // With the event that asked for it a move counts as the reader's own, and is remembered.
    if (home) flyTo(map, home, undefined, isTarget ? undefined : { originalEvent });
  };
}
