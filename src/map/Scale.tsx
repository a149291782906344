import { useEffect, useState } from 'react';
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
  useEffect(() => {
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
  return (
    <p className="map-scale" style={{ width: `${bar.width.toFixed(1)}px` }}>
      <span className="visually-hidden">{messages.map.scale}: </span>
      {distance}
    </p>
  );
}
