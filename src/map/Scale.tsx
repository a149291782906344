import { useLayoutEffect, useState } from 'react';
import { metresPerPixel, scaleBar } from '../cartography/scaleBar.ts';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { cameraOf } from './useCamera.ts';
import { useLiveMap } from './useLiveMap.ts';
import type { VisibleArea } from './visibleArea.ts';

/** CSS pixels. */
const widest = 96;

/** How long a distance is on the map, in the middle of its visible area. */
export function Scale({ visibleArea }: { visibleArea: VisibleArea }) {
  const map = useLiveMap();
  const messages = useMessages();
  const [bar, setBar] = useState<ReturnType<typeof scaleBar> | null>(null);
  useLayoutEffect(() => {
    let place: [right: number, down: number] = [0, 0];
    const show = () => {
      const middle = map.unproject(place);
      setBar(scaleBar(metresPerPixel(cameraOf(map).zoom, [middle.lng, middle.lat]), widest));
    };
    // Only at the end of a move: measuring forces a layout.
    const measure = () => {
      const container = map.getContainer().getBoundingClientRect();
      const room = visibleArea.current?.getBoundingClientRect() ?? container;
      place = [room.x + room.width / 2 - container.x, room.y + room.height / 2 - container.y];
      show();
    };
    measure();
    map.on('move', show);
    map.on('moveend', measure);
    map.on('resize', measure);
    return () => {
      map.off('move', show);
      map.off('moveend', measure);
      map.off('resize', measure);
    };
  }, [map, visibleArea]);
  if (!bar) return null;
  const distance = messages.format.distance(bar.metres);
  // An SVG of one size: text that changes its width during a flight would shift the page.
  return (
    <svg
      className="map-scale"
      width={widest}
      role="img"
      aria-label={`${messages.map.scale}: ${distance}`}
    >
      <text x={widest - 4} y="1em">
        {distance}
      </text>
      <svg x={widest - bar.width} y="100%" overflow="visible" aria-hidden="true">
        <path d={`M1 -7v6h${(bar.width - 2).toFixed(1)}v-6`} />
      </svg>
    </svg>
  );
}
