import {
  ArrowDownIcon,
  ArrowLeftIcon,
  ArrowRightIcon,
  ArrowsAllDirectionsIcon,
  ArrowUpIcon,
  HouseIcon,
  MinusIcon,
  PlusIcon,
} from '@navikt/aksel-icons';
import type { Map as MapLibre } from 'maplibre-gl';
import type { MouseEvent, ReactNode } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { forgetCamera } from '../state/actions.ts';
import { useSite } from '../state/site.ts';
import { useApp } from '../state/store.ts';
import { Scale } from './Scale.tsx';
import { cameraFor, flyTo, useTarget } from './useCamera.ts';
import { useLiveMap } from './useLiveMap.ts';
import { useMoveMode } from './useMoveMode.ts';
import type { VisibleArea } from './visibleArea.ts';

/** Zoom, the whole country, panning, and the scale. */
export function Controls({ visibleArea }: { visibleArea: VisibleArea }) {
  const map = useLiveMap();
  const { keys, map: words } = useMessages();
  const showHome = useShowHome(map, visibleArea);
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
            // 0 clicks: a key was pressed.
            onClick={({ detail }) => toggle(detail === 0)}
          >
            <ArrowsAllDirectionsIcon aria-hidden fontSize="1.5rem" />
          </Control>
        </div>
        {moving && <MovePad />}
        <Scale visibleArea={visibleArea} />
      </div>
      <p className="map-status" role="status">
        {moving && isByKeys && keys.whileMoving}
      </p>
    </>
  );
}

function useShowHome(map: MapLibre, visibleArea: VisibleArea) {
  const site = useSite();
  const target = useTarget();
  const moved = useApp(({ view }) => view.camera !== null);
  return ({ nativeEvent: originalEvent }: MouseEvent) => {
    const isTarget = target.join() === site.home.join();
    if (isTarget && moved) {
      forgetCamera();
      return;
    }
    const home = cameraFor(map.getContainer(), visibleArea, site.home);
    // With the event that asked for it a move counts as the reader's own, and is remembered.
    if (home) flyTo(map, home, undefined, isTarget ? undefined : { originalEvent });
  };
}

type ControlProps = {
  label: string;
  className?: string;
  /** For a button that stays pressed. */
  pressed?: boolean;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
};

/** A button with an icon: the label is its tooltip and its accessible name. */
function Control({ label, className = '', pressed, onClick, children }: ControlProps) {
  return (
    <button
      type="button"
      className={`map-control ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** CSS pixels, as MapLibre's own arrow keys have it. */
const panStep = 100;

const directions = [
  ['up', ArrowUpIcon, [0, -panStep]],
  ['left', ArrowLeftIcon, [-panStep, 0]],
  ['right', ArrowRightIcon, [panStep, 0]],
  ['down', ArrowDownIcon, [0, panStep]],
] as const;

/** Pans for those who neither drag nor have arrow keys. */
function MovePad() {
  const map = useLiveMap();
  const { keys } = useMessages();
  return (
    <fieldset className="map-pad" aria-label={keys.move}>
      {directions.map(([direction, Icon, [right, down]]) => (
        <Control
          key={direction}
          className={`map-pad-${direction}`}
          label={keys.moveTo[direction]}
          onClick={({ nativeEvent: originalEvent }) =>
            map.panBy([right, down], {}, { originalEvent })
          }
        >
          <Icon aria-hidden fontSize="1.5rem" />
        </Control>
      ))}
    </fieldset>
  );
}
