import { Button } from '@digdir/designsystemet-react';
import { LocationPinIcon } from '@navikt/aksel-icons';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { askedPoint, useApp } from '../../state/store.ts';
import { askDevice } from './askDevice.ts';
import { NearResult } from './NearResult.tsx';

/** Asks the device where it is, on a click only, and shows what is near that or a searched place. */
export function NearMe() {
  const { near } = useMessages();
  const device = useApp((state) => state.device);
  const label = useApp((state) => state.view.near?.label ?? near.here);
  const point = useApp(askedPoint);
  if (point) return <NearResult point={point} label={label} />;
  return (
    <div className="near-me">
      <Button
        className="near-button"
        variant="secondary"
        onClick={askDevice}
        aria-disabled={device.tag === 'asking'}
      >
        <LocationPinIcon aria-hidden />
        {near.button}
      </Button>
      <p className="muted" role="status">
        {device.tag === 'asking' && `${near.asking} ${near.privacy}`}
        {device.tag === 'denied' && near.denied}
        {device.tag === 'unavailable' && near.unavailable}
      </p>
    </div>
  );
}
