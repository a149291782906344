import { useLayoutEffect, useState } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { metresPerPixel, scaleBar } from '../view/scaleBar.ts';
import { cameraOf, type Free } from './useCamera.ts';
import { useLiveMap } from './useLiveMap.ts';

/** CSS pixels. */
const widest = 96;

/** How long a distance is on the map, in the middle of the part of it that is free. */
export function Scale({ free }: { free: Free }) {
  const map = useLiveMap();
  const messages = useMessages();
  const [bar, setBar] = useState<ReturnType<typeof scaleBar> | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const container = map.getContainer().getBoundingClientRect();
      const room = free.current?.getBoundingClientRect() ?? container;
      const middle = map.unproject([
        room.x + room.width / 2 - container.x,
        room.y + room.height / 2 - container.y,
      ]);
      setBar(scaleBar(metresPerPixel(cameraOf(map).zoom, [middle.lng, middle.lat]), widest));
    };
    measure();
    map.on('move', measure);
    return () => {
      map.off('move', measure);
    };
  }, [map, free]);
  if (!bar) return null;
  const distance = messages.format.distance(bar.metres);
  // A drawing of one size: words that grow and shrink in a flight would push the page about.
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
