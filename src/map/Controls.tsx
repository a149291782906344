import { HouseIcon, MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import type { MouseEvent, ReactNode } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { forgetCamera } from '../view/actions.ts';
import { useSite } from '../view/site.ts';
import { useApp } from '../view/store.ts';
import { Scale } from './Scale.tsx';
import { cameraFor, type Free, flyTo } from './useCamera.ts';
import { useLiveMap } from './useLiveMap.ts';
import { useTarget } from './useTarget.ts';

function Control({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Zoom, the whole country, and the scale. */
export function Controls({ free }: { free: Free }) {
  const map = useLiveMap();
  const site = useSite();
  const target = useTarget();
  const { map: words } = useMessages();
  const moved = useApp(({ view }) => view.camera !== null);
  const showHome = ({ nativeEvent: originalEvent }: MouseEvent) => {
    const isTarget = target.join() === site.home.join();
    if (isTarget && moved) {
      forgetCamera();
      return;
    }
    const home = cameraFor(map.getContainer(), free, site.home);
    // With the event that asked for it a move counts as the reader's own, and is remembered.
    if (home) flyTo(map, home, undefined, isTarget ? undefined : { originalEvent });
  };
  return (
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
      </div>
      <Scale free={free} />
    </div>
  );
}
