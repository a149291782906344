import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { loadMapGeometry } from '../../state/loadMapGeometry.ts';
import { loadSpreadAreas } from '../../staticmap/useBackdrop.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { HandoutSheets } from './HandoutSheets.tsx';

/**
 * What is printed instead of the stage. Its geometry is fetched when the deck starts, so that a deck whose
 * network is gone still prints, and moves its static map; its sheets are made when somebody prints.
 */
export function Handout() {
  const geometry = useLoaded(loadMapGeometry);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Wanted by the map of a later step, when the network may be gone.
    loadSpreadAreas().catch(() => {});
  }, []);
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!printing || geometry.tag !== 'loaded') return null;
  return <HandoutSheets data={geometry.value} />;
}
