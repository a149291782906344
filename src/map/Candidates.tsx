import { Marker } from 'react-map-gl/maplibre';
import { useApp } from '../state/store.ts';

/** What the open place of a list may mean, by the numbers that its choices have. */
export function Candidates() {
  const candidates = useApp(({ listPoints }) => listPoints.candidates);
  return candidates.map(([longitude, latitude], index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the number is what they are
    <Marker key={index} longitude={longitude} latitude={latitude} style={{ zIndex: '3' }}>
      <span className="candidate" aria-hidden="true">
        {index + 1}
      </span>
    </Marker>
  ));
}
