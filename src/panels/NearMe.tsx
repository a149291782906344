import { Button } from '@digdir/designsystemet-react';
import { LocationPinIcon } from '@navikt/aksel-icons';
import { useMessages } from '../i18n/MessagesContext.tsx';

export function NearMe() {
  const { near } = useMessages();
  return (
    <Button className="near-button" variant="secondary">
      <LocationPinIcon aria-hidden />
      {near.button}
    </Button>
  );
}
