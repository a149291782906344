import { Button } from '@digdir/designsystemet-react';
import { memo } from 'react';
import { useMessages } from '../i18n/MessagesContext.tsx';
import { PartBoundary } from '../pages/PartBoundary.tsx';
import { setMapState } from '../state/actions.ts';
import { useApp } from '../state/store.ts';
import { Legend } from './Legend.tsx';

/** What stands on the map whichever form it has: legend, attribution, and a word when it can't be moved. */
export const MapFurniture = memo(function MapFurniture() {
  const { map } = useMessages();
  const state = useApp((app) => app.map);
  return (
    <div className="map-furniture">
      <PartBoundary>
        <Legend />
      </PartBoundary>
      {state === 'failed' && (
        <p className="map-note" role="status">
          {map.failed}
          <Button variant="tertiary" data-size="sm" onClick={() => setMapState('static')}>
            {map.retry}
          </Button>
        </p>
      )}
      <p className="attribution">
        <span className="attribution-lead">{map.attribution}: </span>
        <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a> ·{' '}
        <a href="https://www.naturalearthdata.com/">Natural Earth</a> ·{' '}
        <a href="https://www.geonames.org/">GeoNames</a> (
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>) ·{' '}
        <a href="https://maplibre.org/">MapLibre</a>
      </p>
    </div>
  );
});
